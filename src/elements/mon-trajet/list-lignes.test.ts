import { expect, test } from 'vitest';
import { describeCompte } from './list-lignes.ts';

test.each([
  [1, 0, '1\u00a0transport possible'],
  [2, 3, '2\u00a0transports possibles, 3 à vérifier'],
  [0, 1, '1\u00a0transport à vérifier'],
  [0, 4, '4\u00a0transports à vérifier'],
])('%i possibles et %i à vérifier se lisent sans le reste de la page', (oui, aVerifier, phrase) => {
  expect(describeCompte(oui, aVerifier)).toBe(phrase);
});

test('rien : le guichet', () => {
  expect(describeCompte(0, 0)).toContain('joignez le guichet');
});
