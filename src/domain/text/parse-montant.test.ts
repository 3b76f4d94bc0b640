import { expect, test } from 'vitest';
import { parseMontant } from './parse-montant.ts';

test.each([
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  ['1500', 1500],
  ['1 250,50 €', 1250.5],
  ['1\u202f250.5', 1250.5],
  ['1300 euros', 1300],
  ['-300', 'illisible'],
  ['1e5', 'illisible'],
  ['1.250,50', 'illisible'],
  ['12,345', 'illisible'],
  ['9999999', 'illisible'],
  ['gratuit', 'illisible'],
  ['30€/mois', 'illisible'],
  ['٣٠٠', 'illisible'],
])('« %s » se lit %s', (ecrit, attendu) => {
  expect(parseMontant(ecrit)).toBe(attendu);
});
