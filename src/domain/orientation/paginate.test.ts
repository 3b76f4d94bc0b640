import { expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { paginate } from './paginate.ts';

test('les blocs se suivent tant qu’ils tiennent', () => {
  expect(paginate([10, 20, 30, 40], 60)).toEqual([[0, 1, 2], [3]]);
  expect(paginate([10, 90, 10], 60)).toEqual([[0], [1], [2]]);
  expect(paginate([], 60)).toEqual([]);
});

test('chaque bloc paraît une fois, dans l’ordre, et aucune page ne déborde de plusieurs blocs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 120 })),
      fc.integer({ min: 1, max: 100 }),
      (hauteurs, place) => {
        const pages = paginate(hauteurs, place);
        expect(pages.flat()).toEqual(hauteurs.map((_, rang) => rang));
        for (const page of pages) {
          const total = page.reduce((somme, rang) => somme + (hauteurs[rang] ?? 0), 0);
          expect(page.length === 1 || total <= place).toBe(true);
        }
      },
    ),
  );
});
