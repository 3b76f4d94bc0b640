import { expect, test } from 'vitest';
import { describeUsage, formatUsage, MOIS_DE_TRAVAIL, parseUsage } from './usage.ts';

test.each([
  ['', MOIS_DE_TRAVAIL],
  ['#', MOIS_DE_TRAVAIL],
  ['#jours=12&km=5', { jours: 12, distance_km: 5 }],
  ['#km=5&jours=12', { jours: 12, distance_km: 5 }],
  ['jours=12', { jours: 12, distance_km: 18 }],
  ['#jours=0&km=999', { jours: 1, distance_km: 150 }],
  ['#jours=99&km=0', { jours: 31, distance_km: 0 }],
  ['#jours=douze&km=-4', MOIS_DE_TRAVAIL],
  ['#jours=12&k', { jours: 12, distance_km: 18 }],
  ['#contenu', MOIS_DE_TRAVAIL],
])('« %s » se lit', (fragment, usage) => {
  expect(parseUsage(fragment)).toEqual(usage);
});

test('ce qui s’écrit se relit', () => {
  const usage = { jours: 31, distance_km: 0 };
  expect(parseUsage(formatUsage(usage))).toEqual(usage);
});

test('un seul jour se dit au singulier', () => {
  expect(describeUsage({ jours: 1, distance_km: 0 }).replaceAll('\u00a0', ' ')).toBe(
    '1 jour par mois, à 0 km de chez vous',
  );
});
