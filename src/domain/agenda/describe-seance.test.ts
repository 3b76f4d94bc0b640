import { expect, test } from 'vitest';
import { describeSeance } from './describe-seance.ts';

test.each([
  [{ jour: '2026-11-24', debut: '14:30' }, '24 novembre 2026 à 14\u00a0h\u00a030'],
  [{ jour: '2026-11-24', debut: '09:00' }, '24 novembre 2026 à 9\u00a0h'],
  [{ jour: '2026-11-24' }, '24 novembre 2026'],
  [
    { jour: '2027-03-29', debut: '14:00', ferie: true },
    '29 mars 2027 à 14\u00a0h (jour férié\u00a0: à confirmer)',
  ],
])('%j : %s', (seance, attendu) => {
  expect(describeSeance(seance)).toBe(attendu);
});
