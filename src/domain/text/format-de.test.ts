import { expect, test } from 'vitest';
import { formatDe } from './format-de.ts';

test.each([
  ['Saint-Claude', 'de Saint-Claude'],
  ['Les Rousses', 'des Rousses'],
  ['Le Frasnois', 'du Frasnois'],
  ['La Pesse', 'de La Pesse'],
  ['Étampes', 'd’Étampes'],
])('devant %s', (commune, attendu) => {
  expect(formatDe(commune)).toBe(attendu);
});
