import { describe, expect, test } from 'vitest';
import { formatDate } from '../temps/format-date.ts';
import { getReprise } from './get-reprise.ts';
import { type DatesOffre, getEtat } from './statut.ts';

const AUJOURDHUI = '2026-03-31';
const ouverte: DatesOffre = { statut: 'ouverte' };

describe('formatDate', () => {
  test.each([
    ['2026-04-01', '1er avril 2026'],
    ['2026-04-11', '11 avril 2026'],
    ['2025-08-21', '21 août 2025'],
    ['2025-12-31', '31 décembre 2025'],
  ])('%s s’écrit « %s »', (date, attendu) => {
    expect(formatDate(date)).toBe(attendu);
  });
});

describe('les dates l’emportent sur le statut écrit', () => {
  test('le dernier jour, l’offre existe encore', () => {
    expect(getEtat({ ...ouverte, valide_au: '2026-03-31' }, AUJOURDHUI)).toEqual({
      statut: 'ouverte',
      libelle: 'Ouverte',
      ouverte: 'oui',
    });
  });

  test('le lendemain, elle est terminée, et l’on dit depuis quand', () => {
    expect(getEtat({ ...ouverte, valide_au: '2026-03-30' }, AUJOURDHUI)).toEqual({
      statut: 'terminee',
      libelle: 'Terminée le 30 mars 2026',
      ouverte: 'non',
    });
  });

  test('avant son premier jour, elle n’est pas encore à demander', () => {
    expect(getEtat({ ...ouverte, valide_du: '2026-04-01' }, AUJOURDHUI)).toEqual({
      statut: 'a-venir',
      libelle: 'Ouvre le 1er avril 2026',
      ouverte: 'non',
    });
  });

  test('son premier jour, elle est ouverte', () => {
    expect(getEtat({ ...ouverte, valide_du: AUJOURDHUI }, AUJOURDHUI).ouverte).toBe('oui');
  });

  test('une fin passée l’emporte sur un début à venir', () => {
    const dates: DatesOffre = { ...ouverte, valide_du: '2026-05-01', valide_au: '2026-01-01' };
    expect(getEtat(dates, AUJOURDHUI).statut).toBe('terminee');
  });

  test('terminée sans date : le mot seul, sans date inventée', () => {
    expect(getEtat({ statut: 'terminee' }, AUJOURDHUI).libelle).toBe('Terminée');
  });
});

describe('un statut provisoire', () => {
  const suspendue: DatesOffre = { statut: 'suspendue', statut_jusqu_au: '2026-03-31' };

  test('vaut jusqu’au jour écrit, ce jour compris', () => {
    expect(getEtat(suspendue, '2026-03-31')).toEqual({
      statut: 'suspendue',
      libelle: 'Suspendue jusqu’au 31 mars 2026',
      ouverte: 'non',
    });
  });

  test.each([
    ['suspendue', 'Reprise à vérifier depuis le 31 mars 2026'],
    ['saisonniere', 'Saison finie, reprise à vérifier depuis le 31 mars 2026'],
    ['en-construction', 'Ouverture à vérifier depuis le 31 mars 2026'],
    ['complete', 'Places à vérifier depuis le 31 mars 2026'],
    ['liste-attente', 'Places à vérifier depuis le 31 mars 2026'],
    ['enveloppe-epuisee', 'Nouvelle enveloppe à vérifier depuis le 31 mars 2026'],
  ] as const)('« %s », le lendemain : rien ne dit que l’offre a repris', (statut, libelle) => {
    expect(getEtat({ statut, statut_jusqu_au: '2026-03-31' }, '2026-04-01')).toMatchObject({
      libelle,
      ouverte: 'inconnu',
    });
  });

  test('une saison dont on sait la fin est ouverte jusque-là', () => {
    expect(getEtat({ statut: 'saisonniere', statut_jusqu_au: '2026-09-30' }, '2026-09-30').ouverte).toBe(
      'oui',
    );
  });

  test('se redemande le lendemain de son dernier jour, jamais ce jour-là', () => {
    expect(getReprise(suspendue, getEtat(suspendue, '2026-03-31'))).toBe('2026-04-01');
    expect(getReprise(suspendue, getEtat(suspendue, '2026-04-01'))).toBeUndefined();
    const future: DatesOffre = { statut: 'ouverte', valide_du: '2026-05-01' };
    expect(getReprise(future, getEtat(future, '2026-04-30'))).toBe('2026-05-01');
  });
});

test.each([
  ['ouverte', 'oui'],
  ['liste-attente', 'inconnu'],
  ['saisonniere', 'inconnu'],
  ['non-confirmee', 'inconnu'],
  ['complete', 'non'],
  ['enveloppe-epuisee', 'non'],
  ['suspendue', 'non'],
  ['en-construction', 'non'],
  ['terminee', 'non'],
] as const)('« %s » : demande possible, %s', (statut, ouverte) => {
  expect(getEtat({ statut }, AUJOURDHUI).ouverte).toBe(ouverte);
});
