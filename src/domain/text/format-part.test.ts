import { expect, test } from 'vitest';
import { formatPart } from './format-part.ts';

test.each([
  [1, 3, '33\u00a0%'],
  [2, 3, '67\u00a0%'],
  [3, 3, '100\u00a0%'],
  [1, 1000, 'moins de 1\u00a0%'],
  [0, 1000, '0\u00a0%'],
  [0, 0, '0\u00a0%'],
])('%d sur %d : %s', (partie, total, attendu) => {
  expect(formatPart(partie, total)).toBe(attendu);
});
