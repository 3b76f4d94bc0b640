import { expect, test } from 'vitest';
import { describeSeance } from './describe-seance.ts';

test.each([
  [{ jour: '2026-11-24', debut: '14:30' }, '24 novembre 2026 à 14\u00a0h\u00a030'],
  [{ jour: '2026-11-24', debut: '09:00' }, '24 novembre 2026 à 9\u00a0h'],
  [{ jour: '2026-11-24' }, '24 novembre 2026'],
])('%j : %s', (seance, attendu) => {
  expect(describeSeance(seance)).toBe(attendu);
});
