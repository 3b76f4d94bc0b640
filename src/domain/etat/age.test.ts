import { describe, expect, test } from 'vitest';
import { getAge } from './age.ts';
import { findDateDuChamp, findSourceLe } from './dates-des-sources.ts';
import { describeAge, describePreuve } from './describe-preuve.ts';
import { type DatesDePreuve, getPreuve } from './get-preuve.ts';

const AUJOURDHUI = '2026-11-28';
const verifiee: DatesDePreuve = {
  verifie_le: '2026-03-03',
  verifie_par: 'guichet',
  verifie_comment: 'telephone',
};

describe('la preuve d’une fiche', () => {
  test('sa source la plus récente, si elle parle d’autre chose que d’un contact', () => {
    const sources = [
      { date: '2018' },
      { date: '2022-06', champs: ['tarif'] },
      { date: '2026-01-01', champs: ['telephone', 'courriel'] },
      { date: 'non datée' },
    ];
    expect(findSourceLe(sources)).toBe('2022-06');
    expect(findSourceLe([{ date: '2026', champs: ['telephone'] }])).toBeUndefined();
  });

  test('la plus récente de la vérification et de la source', () => {
    expect(getPreuve({ ...verifiee, source_le: '2025' })).toEqual({ date: '2026-03-03', verifiee: true });
    expect(getPreuve({ ...verifiee, source_le: '2026-04' })).toEqual({ date: '2026-04', verifiee: false });
    expect(getPreuve({})).toBeUndefined();
  });

  test('une vérification que personne ne signe n’en est pas une', () => {
    expect(getPreuve({ verifie_le: '2026-03-03' })?.verifiee).toBe(false);
    expect(describePreuve({ verifie_le: '2026-03-03' })).toBe(
      'Relu le 3 mars 2026, sans qu’on sache par qui',
    );
  });
});

test('la date d’un champ est celle de la source qui le garantit, sinon de celles qui garantissent tout', () => {
  const sources = [
    { date: '2024' },
    { date: '2019-10-22', champs: ['telephone'] },
    { date: '2026', champs: ['courriel'] },
  ];
  expect(findDateDuChamp(sources, 'telephone')).toBe('2019-10-22');
  expect(findDateDuChamp(sources, 'adresse')).toBe('2024');
  expect(findDateDuChamp([{ date: '2026', champs: ['courriel'] }], 'telephone')).toBeUndefined();
});

test.each([
  ['2026-11-28', 'recente'],
  ['2026-06', 'recente'],
  ['2026-05-29', 'recente'],
  ['2026-05-28', 'a-confirmer'],
  ['2026', 'a-confirmer'],
  ['2025-11-29', 'a-confirmer'],
  ['2025-11-28', 'ancienne'],
  ['2025-12', 'a-confirmer'],
  ['2025', 'ancienne'],
  ['2019-10-22', 'ancienne'],
  ['2030', 'inconnue'],
])('une preuve de %s est %s', (date, age) => {
  expect(getAge({ date }, AUJOURDHUI)).toBe(age);
});

test('sans preuve, l’âge est inconnu', () => {
  expect(getAge(undefined, AUJOURDHUI)).toBe('inconnue');
});

describe('les mots', () => {
  test.each([
    [verifiee, 'Vérifié le 3 mars 2026 par le guichet, au téléphone'],
    [{ source_le: '2019' }, 'D’après une source de 2019'],
    [{ source_le: '2026-04-22' }, 'D’après une source du 22 avril 2026'],
    [{}, 'D’après une source sans date'],
    [
      { statut: 'non-confirmee', source_le: '2013' },
      'On ne sait pas si ce service existe encore. Dernière trace\u00a0: 2013',
    ],
  ] as const)('%o : %s', (dates, phrase) => {
    expect(describePreuve(dates)).toBe(phrase);
  });

  test('une vérification vieillit, une source dit déjà sa date', () => {
    expect(describeAge(verifiee, '2026-09-02')).toBe('Vérifié le 3 mars 2026 par le guichet, au téléphone');
    expect(describeAge(verifiee, '2026-09-03')).toBe(
      'Vérifié le 3 mars 2026 par le guichet, au téléphone\u00a0: à confirmer',
    );
    expect(describeAge({ source_le: '2019' }, AUJOURDHUI)).toBe('D’après une source de 2019');
  });
});
