import { expect, test } from 'vitest';
import { formatDates } from './format-dates.ts';

test.each([
  ['2023-03-27', '27 mars 2023'],
  ['2026-11-01', '1er novembre 2026'],
  ['2026-02', 'février 2026'],
  ['2022-02-02', '2 février 2022'],
  ['2023-03-27 ; 2024-01-05', '27 mars 2023 ; 5 janvier 2024'],
  ['2024-05-02, date du dépôt', '2 mai 2024, date du dépôt'],
  ['2017-2020', '2017-2020'],
  ['2023', '2023'],
  ['2009-2010 environ', '2009-2010 environ'],
  ['août 2026, données de 2020 à 2025', 'août 2026, données de 2020 à 2025'],
  ['non datée, après 2019', 'non datée, après 2019'],
])('%s', (ecrite, dite) => {
  expect(formatDates(ecrite)).toBe(dite);
});
