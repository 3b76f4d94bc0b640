import { expect, test } from 'vitest';
import { formatA } from './format-a.ts';

test.each([
  ['Saint-Claude', 'à Saint-Claude'],
  ['Les Rousses', 'aux Rousses'],
  ['Le Frasnois', 'au Frasnois'],
  ['La Pesse', 'à La Pesse'],
  ['Lescheroux', 'à Lescheroux'],
])('devant %s', (commune, attendu) => {
  expect(formatA(commune)).toBe(attendu);
});
