import { describe, expect, test } from 'vitest';
import { formatDeDate, parseDateDeSource } from './date-de-source.ts';
import { toPremierJour } from './to-premier-jour.ts';

describe('la date d’une source', () => {
  test.each([
    ['2019', '2019'],
    ['2019-10', '2019-10'],
    ['2019-10-22', '2019-10-22'],
    ['2020 environ', '2020'],
    ['2026-05-26, date du dépôt', '2026-05-26'],
    ['2017-2020', '2020'],
    ['2022 – 2023', '2023'],
  ])('« %s » : %s', (texte, date) => {
    expect(parseDateDeSource(texte)).toBe(date);
  });

  test.each([
    [undefined],
    ['non datée'],
    ['non datée, après 2018'],
    ['août 2026'],
    ['2026-13'],
    ['2026-02-30'],
    ['20261'],
  ])('« %s » ne dit pas de date', (texte) => {
    expect(parseDateDeSource(texte)).toBeUndefined();
  });

  test('le doute ne rajeunit rien : le premier jour que la date puisse dire', () => {
    expect(['2019', '2019-10', '2019-10-22'].map(toPremierJour)).toEqual([
      '2019-01-01',
      '2019-10-01',
      '2019-10-22',
    ]);
  });

  test('elle se dit après « de »', () => {
    expect(['2019', '2019-10', '2019-08', '2019-03', '2019-10-01'].map(formatDeDate)).toEqual([
      'de 2019',
      'd’octobre 2019',
      'd’août 2019',
      'de mars 2019',
      'du 1er octobre 2019',
    ]);
  });
});
