import { expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { formatScelle, parseScelle } from './scelle.ts';

const corps = fc.stringMatching(/^[\w.-]{0,60}[\w-]$/);
const nombre = fc.integer({ min: 0, max: 99 });

test('ce qui arrive entier se lit entier, et coupé n’importe où le dit', () => {
  fc.assert(
    fc.property(corps, nombre, fc.nat(), (texte, n, coupe) => {
      const fragment = formatScelle('p1', n, texte);
      expect(fragment).toMatch(/^[\w.-]+$/);
      expect(parseScelle('p1', `#${fragment}`)).toEqual({ etat: 'entiere', nombre: n, corps: texte });
      const lu = parseScelle('p1', fragment.slice(0, 2 + (coupe % (fragment.length - 2))));
      expect(['illisible', 'coupee']).toContain(lu.etat);
      expect(texte.startsWith(lu.corps)).toBe(true);
    }),
  );
});

test('une autre version est illisible, un autre lien est absent', () => {
  const fragment = formatScelle('p1', 1, 'bus');
  expect(parseScelle('p2', fragment).etat).toBe('illisible');
  expect(parseScelle('s1', fragment).etat).toBe('absente');
  expect(parseScelle('p1', '#parcours').etat).toBe('absente');
});

test('un signe changé se voit', () => {
  expect(parseScelle('p1', formatScelle('p1', 1, 'bus').replace('bus', 'bis')).etat).toBe('alteree');
});
