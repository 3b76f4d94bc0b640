import { describe, expect, test } from 'vitest';
import type { EvenementSaisi } from './evenement.schema.ts';
import { listOccurrences } from './list-occurrences.ts';

type Recurrence = NonNullable<EvenementSaisi['recurrence']>;
const repeat = (plus: Partial<Recurrence>) =>
  listOccurrences({
    recurrence: {
      jours: ['lundi'],
      debut: '09:00',
      du: '2026-01-01',
      au: '2026-01-31',
      toutes_les_semaines: 1,
      ...plus,
    },
  }).map(({ jour }) => jour);

test('sans date connue, aucune séance inventée', () => {
  expect(listOccurrences({})).toEqual([]);
});

test('des dates écrites sont rendues dans l’ordre du temps, heures comprises', () => {
  const dates = [
    { jour: '2026-02-01', debut: '14:00', fin: '16:00' },
    { jour: '2026-02-01', debut: '09:00' },
    { jour: '2026-01-15' },
  ];
  expect(listOccurrences({ dates })).toEqual([dates[2], dates[1], dates[0]]);
});

describe('une récurrence', () => {
  test('tous les lundis de janvier 2026', () => {
    expect(repeat({})).toEqual(['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']);
  });

  test('le premier et le dernier jour comptent', () => {
    expect(repeat({ du: '2026-01-05', au: '2026-01-12' })).toEqual(['2026-01-05', '2026-01-12']);
  });

  test('plusieurs jours de la semaine', () => {
    expect(repeat({ jours: ['vendredi', 'mardi'], au: '2026-01-09' })).toEqual([
      '2026-01-02',
      '2026-01-06',
      '2026-01-09',
    ]);
  });

  test('toutes les deux semaines, comptées du lundi, celle du premier jour d’abord', () => {
    expect(repeat({ du: '2026-01-05', toutes_les_semaines: 2 })).toEqual(['2026-01-05', '2026-01-19']);
    const quinzaine = { du: '2026-12-03', au: '2027-01-15', toutes_les_semaines: 2 };
    expect(repeat({ jours: ['lundi', 'jeudi'], ...quinzaine })).toEqual([
      '2026-12-03',
      '2026-12-14',
      '2026-12-17',
      '2026-12-28',
      '2026-12-31',
      '2027-01-11',
      '2027-01-14',
    ]);
    expect(repeat({ jours: ['lundi'], ...quinzaine })[0]).toBe('2026-12-14');
    expect(repeat({ jours: ['dimanche'], ...quinzaine })[0]).toBe('2026-12-06');
  });

  test('sans les jours de « sauf »', () => {
    expect(repeat({ sauf: ['2026-01-12', '2026-01-26'] })).toEqual(['2026-01-05', '2026-01-19']);
  });

  test('le changement d’heure ne fait ni perdre ni doubler un jour', () => {
    expect(repeat({ jours: ['dimanche'], du: '2026-03-22', au: '2026-04-05' })).toEqual([
      '2026-03-22',
      '2026-03-29',
      '2026-04-05',
    ]);
    expect(repeat({ jours: ['dimanche', 'lundi'], du: '2026-10-25', au: '2026-10-26' })).toEqual([
      '2026-10-25',
      '2026-10-26',
    ]);
  });

  test('passe le 29 février des années bissextiles', () => {
    expect(repeat({ jours: ['mardi'], du: '2028-02-29', au: '2028-03-06' })).toEqual(['2028-02-29']);
  });

  test('porte ses heures', () => {
    const [seance] = listOccurrences({
      recurrence: {
        jours: ['lundi'],
        debut: '09:00',
        fin: '12:00',
        du: '2026-01-05',
        au: '2026-01-05',
        toutes_les_semaines: 1,
      },
    });
    expect(seance).toEqual({ jour: '2026-01-05', debut: '09:00', fin: '12:00' });
  });

  test('une période démesurée reste bornée', () => {
    const jours = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
    expect(repeat({ jours: [...jours], du: '2000-01-01', au: '2999-12-31' })).toHaveLength(400);
  });
});

test('dates et récurrence se mêlent dans l’ordre', () => {
  const seances = listOccurrences({
    dates: [{ jour: '2026-01-07' }],
    recurrence: {
      jours: ['lundi'],
      debut: '09:00',
      du: '2026-01-05',
      au: '2026-01-12',
      toutes_les_semaines: 1,
    },
  });
  expect(seances.map(({ jour }) => jour)).toEqual(['2026-01-05', '2026-01-07', '2026-01-12']);
});

describe('un jour férié', () => {
  const recurrence: Recurrence = {
    jours: ['lundi'],
    debut: '14:00',
    du: '2027-03-22',
    au: '2027-04-05',
    toutes_les_semaines: 1,
  };
  const listFeries = (...[evenement, communes]: Parameters<typeof listOccurrences>) =>
    listOccurrences(evenement, communes).flatMap(({ jour, ferie }) => (ferie ? [jour] : []));

  test('le lundi de Pâques reste annoncé, avec sa réserve', () => {
    expect(listOccurrences({ recurrence })).toEqual([
      { jour: '2027-03-22', debut: '14:00' },
      { jour: '2027-03-29', debut: '14:00', ferie: true },
      { jour: '2027-04-05', debut: '14:00' },
    ]);
  });

  test('écrit dans « dates », quelqu’un l’a confirmé', () => {
    expect(listFeries({ recurrence, dates: [{ jour: '2027-03-29', debut: '14:00' }] })).toEqual([]);
    expect(listFeries({ recurrence, dates: [{ jour: '2027-03-29' }] })).toEqual([]);
    expect(listFeries({ dates: [{ jour: '2027-03-29' }] })).toEqual([]);
  });

  test.each([
    ['67180', [], ['2027-03-26']],
    ['57463', [], ['2027-03-26']],
    ['68066', [], ['2027-03-26']],
    ['90010', [{ departement: '67' }], []],
    [undefined, [{ departement: '90' }], []],
    [undefined, [{ departement: '51' }, { departement: '67' }], ['2027-03-26']],
  ])('le Vendredi saint, à %s dans %j : %j', (code_insee, communes, attendu) => {
    const vendredis = { ...recurrence, jours: ['vendredi' as const] };
    expect(listFeries({ recurrence: vendredis, code_insee }, communes)).toEqual(attendu);
  });
});

describe('une séance est dite une fois', () => {
  const recurrence: Recurrence = {
    jours: ['lundi'],
    debut: '14:00',
    fin: '16:00',
    du: '2026-12-07',
    au: '2026-12-14',
    toutes_les_semaines: 1,
  };
  const [LE_7, LE_14] = ['2026-12-07', '2026-12-14'].map((jour) => ({ jour, debut: '14:00', fin: '16:00' }));

  test.each([
    ['la même date et la même heure', { jour: '2026-12-07', debut: '14:00' }, [LE_7, LE_14]],
    ['la même date sans heure', { jour: '2026-12-07' }, [LE_7, LE_14]],
    [
      'la fin écrite à la main l’emporte',
      { jour: '2026-12-07', debut: '14:00', fin: '17:00' },
      [{ ...LE_7, fin: '17:00' }, LE_14],
    ],
    [
      'une autre heure est une autre séance',
      { jour: '2026-12-07', debut: '10:00' },
      [{ jour: '2026-12-07', debut: '10:00' }, LE_7, LE_14],
    ],
  ])('%s', (_, date, attendu) => {
    expect(listOccurrences({ dates: [date], recurrence })).toEqual(attendu);
  });

  test('écrite deux fois dans « dates »', () => {
    const date = { jour: '2026-12-07', debut: '14:00' };
    expect(listOccurrences({ dates: [date, { jour: '2026-12-07' }, date] })).toEqual([date]);
  });
});
