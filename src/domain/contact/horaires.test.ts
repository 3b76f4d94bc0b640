import { describe, expect, test } from 'vitest';
import { formatHeure } from '../temps/heure.ts';
import { toMomentLocal } from '../temps/moment-local.ts';
import { describeOuverture, getOuverture, type Semaine } from './horaires.ts';

const BUREAU: Semaine = [
  [
    [540, 720],
    [840, 1020],
  ],
  [[540, 720]],
  [],
  [[540, 720]],
  [[540, 720]],
  [],
  [],
];
const NUIT: Semaine = [[[1320, 1560]], [], [], [], [], [], [[1320, 1560]]];
const TOUJOURS: Semaine = [
  [[0, 1440]],
  [[0, 1440]],
  [[0, 1440]],
  [[0, 1440]],
  [[0, 1440]],
  [[0, 1440]],
  [[0, 1440]],
];
// Le 16 novembre 2026 est un lundi.
const LUNDI = '2026-11-16';
const at = (date: string, heure: string) => {
  const [h = 0, m = 0] = heure.split(':').map(Number);
  return { date, minute: h * 60 + m };
};

describe('ouvert ou fermé', () => {
  test.each([
    [LUNDI, '08:59', 'ferme'],
    [LUNDI, '09:00', 'ouvert'],
    [LUNDI, '11:59', 'ouvert'],
    [LUNDI, '12:00', 'ferme'],
    [LUNDI, '13:00', 'ferme'],
    [LUNDI, '16:59', 'ouvert'],
    [LUNDI, '17:00', 'ferme'],
    ['2026-11-18', '10:00', 'ferme'],
    ['2026-11-21', '10:00', 'ferme'],
  ])('le %s à %s : %s', (date, heure, attendu) => {
    expect(getOuverture(BUREAU, 'ferme', at(date, heure)).etat).toBe(attendu);
  });

  test('dit jusqu’à quand, puis quand cela rouvre', () => {
    expect(getOuverture(BUREAU, 'ferme', at(LUNDI, '10:00'))).toEqual({
      etat: 'ouvert',
      jusqua: at(LUNDI, '12:00'),
    });
    expect(getOuverture(BUREAU, 'ferme', at(LUNDI, '12:30'))).toEqual({
      etat: 'ferme',
      rouvre: at(LUNDI, '14:00'),
    });
    expect(getOuverture(BUREAU, 'ferme', at('2026-11-20', '18:00'))).toEqual({
      etat: 'ferme',
      rouvre: at('2026-11-23', '09:00'),
    });
  });

  test('une plage qui passe minuit court encore le lendemain, y compris du dimanche au lundi', () => {
    expect(getOuverture(NUIT, 'ouvert', at('2026-11-17', '01:59'))).toEqual({
      etat: 'ouvert',
      jusqua: at('2026-11-17', '02:00'),
    });
    expect(getOuverture(NUIT, 'ouvert', at('2026-11-17', '02:00')).etat).toBe('ferme');
    expect(getOuverture(NUIT, 'ouvert', at(LUNDI, '01:00')).etat).toBe('ouvert');
    expect(getOuverture(NUIT, 'ouvert', at(LUNDI, '23:00'))).toEqual({
      etat: 'ouvert',
      jusqua: at('2026-11-17', '02:00'),
    });
  });

  test('deux jours qui se touchent à minuit ne font qu’une ouverture', () => {
    const semaine: Semaine = [[[1200, 1440]], [[0, 120]], [], [], [], [], []];
    expect(getOuverture(semaine, 'ouvert', at(LUNDI, '21:00'))).toEqual({
      etat: 'ouvert',
      jusqua: at('2026-11-17', '02:00'),
    });
  });

  test('un accueil qui ne ferme jamais n’a pas d’heure de fermeture', () => {
    expect(getOuverture(TOUJOURS, 'ouvert', at(LUNDI, '03:00'))).toEqual({
      etat: 'ouvert',
      jusqua: undefined,
    });
  });

  test('une fermeture à minuit se dit le jour même', () => {
    const soir: Semaine = [[[1200, 1440]], [], [], [], [], [], []];
    expect(describeOuverture(getOuverture(soir, 'ouvert', at(LUNDI, '21:00')), LUNDI)).toBe(
      'Ouvert jusqu’à minuit',
    );
  });

  test('une semaine vide ne promet aucune réouverture', () => {
    expect(getOuverture([[], [], [], [], [], [], []], 'ferme', at(LUNDI, '10:00'))).toEqual({
      etat: 'ferme',
      rouvre: undefined,
    });
  });
});

describe('jours fériés', () => {
  // Le 11 novembre 2027 est un jeudi ; le vendredi 26 décembre 2025 n’est férié qu’en Alsace-Moselle.
  test('fermé quand l’accueil dit fermer : il rouvre le lendemain', () => {
    expect(getOuverture(BUREAU, 'ferme', at('2027-11-11', '10:00'))).toEqual({
      etat: 'ferme',
      rouvre: at('2027-11-12', '09:00'),
    });
  });

  test('ouvert quand l’accueil dit ouvrir', () => {
    expect(getOuverture(BUREAU, 'ouvert', at('2027-11-11', '10:00')).etat).toBe('ouvert');
  });

  test('inconnu sans consigne : on ne promet ni l’un ni l’autre', () => {
    const ouverture = getOuverture(BUREAU, 'inconnu', at('2027-11-11', '10:00'));
    expect(ouverture).toEqual({ etat: 'inconnu', ferie: 'Armistice de 1918' });
    expect(describeOuverture(ouverture, '2027-11-11')).toBe(
      'Jour férié (Armistice de 1918)\u00a0: peut-être fermé',
    );
  });

  test('la veille d’un férié sans consigne, aucune réouverture n’est annoncée', () => {
    expect(getOuverture(BUREAU, 'inconnu', at('2027-11-10', '10:00'))).toEqual({
      etat: 'ferme',
      rouvre: undefined,
    });
  });

  test('le 26 décembre ne ferme qu’en Alsace-Moselle', () => {
    expect(getOuverture(BUREAU, 'ferme', at('2025-12-26', '10:00'), '67').etat).toBe('ferme');
    expect(getOuverture(BUREAU, 'ferme', at('2025-12-26', '10:00'), '90').etat).toBe('ouvert');
  });
});

describe('heure de Paris', () => {
  test.each([
    ['2026-01-15T08:30:00Z', '2026-01-15', 570],
    ['2026-07-15T08:30:00Z', '2026-07-15', 630],
    ['2026-12-31T23:30:00Z', '2027-01-01', 30],
    // Passage à l’heure d’été le 29 mars 2026 : 1 h 59 puis 3 h.
    ['2026-03-29T00:59:00Z', '2026-03-29', 119],
    ['2026-03-29T01:00:00Z', '2026-03-29', 180],
    // Retour à l’heure d’hiver le 25 octobre 2026 : 2 h 59 puis 2 h.
    ['2026-10-25T00:59:00Z', '2026-10-25', 179],
    ['2026-10-25T01:00:00Z', '2026-10-25', 120],
    ['2026-03-28T23:00:00Z', '2026-03-29', 0],
  ])('%s est le %s, minute %i', (instant, date, minute) => {
    expect(toMomentLocal(new Date(instant))).toEqual({ date, minute });
  });

  test('le changement d’heure ne déplace pas une ouverture', () => {
    const dimanche: Semaine = [[], [], [], [], [], [], [[540, 720]]];
    expect(getOuverture(dimanche, 'ferme', toMomentLocal(new Date('2026-03-29T07:00:00Z'))).etat).toBe(
      'ouvert',
    );
    expect(getOuverture(dimanche, 'ferme', toMomentLocal(new Date('2026-03-29T06:59:00Z'))).etat).toBe(
      'ferme',
    );
    expect(getOuverture(dimanche, 'ferme', toMomentLocal(new Date('2026-10-25T08:00:00Z'))).etat).toBe(
      'ouvert',
    );
  });
});

test.each([
  ['10:00', 'Ouvert jusqu’à 12\u00a0h'],
  ['12:30', 'Fermé, ouvre à 14\u00a0h'],
  ['18:00', 'Fermé, ouvre demain à 9\u00a0h'],
])('à %s on lit « %s »', (heure, attendu) => {
  expect(describeOuverture(getOuverture(BUREAU, 'ferme', at(LUNDI, heure)), LUNDI)).toBe(attendu);
});

test('une réouverture lointaine donne le jour', () => {
  expect(describeOuverture(getOuverture(BUREAU, 'ferme', at('2026-11-20', '18:00')), '2026-11-20')).toBe(
    'Fermé, ouvre lundi à 9\u00a0h',
  );
});

test('les heures gardent leurs minutes sur deux chiffres', () => {
  expect([formatHeure(540), formatHeure(545), formatHeure(870)]).toEqual([
    '9\u00a0h',
    '9\u00a0h\u00a005',
    '14\u00a0h\u00a030',
  ]);
});
