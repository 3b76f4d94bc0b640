import { expect, test } from 'vitest';
import { placeNoms } from './place-noms.ts';

test('le premier nom est gardé, celui qui le touche est laissé', () => {
  expect(
    placeNoms([
      { x: 0, y: 0, largeur: 80 },
      { x: 60, y: 5, largeur: 80 },
      { x: 60, y: 30, largeur: 80 },
    ]),
  ).toEqual([0, 2]);
});

test('un nom laissé n’en écarte pas un autre', () => {
  expect(
    placeNoms([
      { x: 0, y: 0, largeur: 50 },
      { x: 40, y: 0, largeur: 50 },
      { x: 80, y: 0, largeur: 50 },
    ]),
  ).toEqual([0, 2]);
});
