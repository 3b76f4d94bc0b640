import { expect, test } from 'vitest';
import { countFautes } from './count-fautes.ts';

test.each([
  ['velo', 'velo', 0],
  ['trotinette', 'trottinette', 1],
  ['vleo', 'velo', 1],
  ['garaje', 'garage', 1],
  ['bus', 'car', 3],
  ['', 'car', 3],
])('de « %s » à « %s » : %i', (a, b, attendue) => {
  expect(countFautes(a, b)).toBe(attendue);
});
