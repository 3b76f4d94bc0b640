import { expect, test } from 'vitest';
import { median } from './median.ts';

test('la médiane d’un nombre impair, pair, ou nul de valeurs', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(median([])).toBeNaN();
});
