import { expect, test } from 'vitest';
import { getJourDeFin } from './get-jour-de-fin.ts';

test.each([
  ['14:00', '16:00', '2026-12-31'],
  ['22:00', '01:00', '2027-01-01'],
  ['22:00', '00:00', '2027-01-01'],
  ['18:00', '05:59', '2027-01-01'],
  ['18:00', '06:00', undefined],
  ['14:00', '12:00', undefined],
  ['14:00', '04:00', undefined],
  ['14:00', '14:00', undefined],
])('le 31 décembre de %s à %s : finit le %s', (debut, fin, attendu) => {
  expect(getJourDeFin({ jour: '2026-12-31', debut, fin })).toBe(attendu);
});
