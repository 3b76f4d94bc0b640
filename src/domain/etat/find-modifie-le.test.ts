import { expect, test } from 'vitest';
import { findModifieLe } from './find-modifie-le.ts';

test('la plus récente des dates entières ; un mois ou une année ne font pas un jour', () => {
  expect(findModifieLe([{ date: '2026-04-02' }, { date: '2026' }], '2026-03-01', undefined)).toBe(
    '2026-04-02',
  );
  expect(findModifieLe([{ date: '2026-04' }], '2026-03-01')).toBe('2026-03-01');
});

test('rien de daté au jour près : on ne sait pas', () => {
  expect(findModifieLe(undefined)).toBeUndefined();
  expect(findModifieLe([{ date: 'non datée' }])).toBeUndefined();
});
