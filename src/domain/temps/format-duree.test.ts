import { expect, test } from 'vitest';
import { formatDuree } from './format-duree.ts';

test.each([
  [1, '1\u00a0jour'],
  [25, '25\u00a0jours'],
  [30, '1\u00a0mois'],
  [180, '6\u00a0mois'],
  [365, '1\u00a0an'],
  [1095, '3\u00a0ans'],
  [1096, '1\u202f096\u00a0jours'],
  [0, '0\u00a0jour'],
])('%i jours : %s', (jours, dite) => {
  expect(formatDuree(jours)).toBe(dite);
});
