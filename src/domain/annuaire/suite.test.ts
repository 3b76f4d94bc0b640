import { expect, test } from 'vitest';
import { describeSuite, splitSuite } from './suite.ts';

test.each([
  [0, 0],
  [5, 5],
  [6, 6],
  [7, 5],
  [23, 5],
])('de %i lignes, %i se lisent d’emblée : un reste d’une seule ne se replie pas', (nombre, lues) => {
  const lignes = Array.from({ length: nombre }, (_, rang) => rang);
  const [premieres, suite] = splitSuite(lignes);
  expect(premieres).toHaveLength(lues);
  expect([...premieres, ...suite]).toEqual(lignes);
});

test('le geste dit combien', () => {
  expect([1, 18].map(describeSuite)).toEqual(['Voir l’autre', 'Voir les 18 autres']);
});
