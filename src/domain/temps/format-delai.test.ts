import { expect, test } from 'vitest';
import { formatDelai } from './format-delai.ts';

test.each([
  [1, '1 minute'],
  [45, '45 minutes'],
  [60, '1 h'],
  [90, '1 h 30'],
  [1440, '24 h'],
  [2160, '36 h'],
  [10_080, '7 jours'],
])('%i minutes : %s', (minutes, attendu) => {
  expect(formatDelai(minutes)).toBe(attendu.replaceAll(' ', '\u00a0'));
});
