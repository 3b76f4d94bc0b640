import { expect, test } from 'vitest';
import { findCommuneNommee } from './find-commune-nommee.ts';

const toCommune = (nom: string, cp: string) => ({ nom, codes_postaux: [cp], population: 1 });
const communes = [
  toCommune('Saint-Claude', '39200'),
  toCommune('Lavans-lès-Saint-Claude', '39170'),
  toCommune('Villard-Saint-Sauveur', '39200'),
];

test.each([
  ['saint claude', 'Saint-Claude'],
  ['St-Claude', 'Saint-Claude'],
  ['39170', 'Lavans-lès-Saint-Claude'],
  ['39200', undefined],
  ['saint', undefined],
  ['', undefined],
])('« %s »', (texte, nom) => {
  expect(findCommuneNommee(communes, texte)?.nom).toBe(nom);
});
