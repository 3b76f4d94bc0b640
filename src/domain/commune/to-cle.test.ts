import { expect, test } from 'vitest';
import { listCles, toCle } from './to-cle.ts';

test.each([
  ['L’Isle-d’Abeau', 'isle d abeau'],
  ['Saint-Étienne-lès-Remiremont', 'saint etienne les remiremont'],
  ['St-Claude', 'saint claude'],
  ['Ste-Marie-aux-Mines', 'sainte marie aux mines'],
  ['La', 'la'],
  ['Les Rousses', 'rousses'],
  ['Brest', 'brest'],
])('la clé de « %s » est « %s »', (nom, cle) => {
  expect(toCle(nom)).toBe(cle);
});

test.each([
  ['Chassal-Molinges', ['chassal molinges', 'molinges']],
  ['Septmoncel les Molunes', ['septmoncel les molunes', 'molunes']],
  ['Lavans-lès-Saint-Claude', ['lavans les saint claude', 'claude']],
  ['Val-de-Moder', ['val de moder', 'moder']],
])('« %s » se cherche aussi par ce qu’il finit', (nom, cles) => {
  expect(listCles(nom)).toEqual(cles);
});
