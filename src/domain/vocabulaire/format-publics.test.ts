import { expect, test } from 'vitest';
import { formatPublics } from './format-publics.ts';

test('une seule majuscule, au début', () => {
  expect(formatPublics(['jeunes', 'seniors', 'femmes'])).toBe('Jeunes, personnes âgées, femmes');
});

test('un seul public, ou aucun', () => {
  expect(formatPublics(['tous-publics'])).toBe('Tout le monde');
  expect(formatPublics([])).toBe('');
});
