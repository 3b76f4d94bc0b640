import { expect, test } from 'vitest';
import { parseHeure, toHeure } from './heure.ts';

test.each([
  ['00:00', 0],
  ['08:05', 485],
  ['23:59', 1439],
])('%s', (texte, minute) => {
  expect(parseHeure(texte)).toBe(minute);
  expect(toHeure(minute)).toBe(texte);
});

test.each(['', '8:05', '24:00', '12:60', '12:00 '])('« %s » n’est pas une heure', (texte) => {
  expect(parseHeure(texte)).toBeUndefined();
});
