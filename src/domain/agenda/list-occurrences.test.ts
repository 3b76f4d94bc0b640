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

  test('toutes les deux semaines, comptées depuis le premier jour', () => {
    expect(repeat({ du: '2026-01-05', toutes_les_semaines: 2 })).toEqual(['2026-01-05', '2026-01-19']);
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
