import { describe, expect, test } from 'vitest';
import { countMois } from '../temps/count-mois.ts';
import { getFraicheur, getFraicheurStatique } from './fraicheur.ts';

describe('countMois compte des mois entiers', () => {
  test.each([
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2025-11-21', '2026-11-21', 12],
    ['2025-12-31', '2026-01-01', 0],
    ['2026-08-31', '2027-02-28', 5],
  ])('de %s à %s : %i', (debut, fin, mois) => {
    expect(countMois(debut, fin)).toBe(mois);
  });
});

describe('getFraicheur', () => {
  test.each([
    ['2026-11-01', 'verifiee', 'Vérifié il y a moins d’un mois'],
    ['2026-10-30', 'verifiee', 'Vérifié il y a moins d’un mois'],
    ['2026-10-21', 'verifiee', 'Vérifié il y a 1 mois'],
    ['2026-05-22', 'verifiee', 'Vérifié il y a 5 mois'],
    ['2026-05-21', 'a-confirmer', 'À confirmer par téléphone (vérifié il y a 6 mois)'],
    ['2024-12-21', 'a-confirmer', 'À confirmer par téléphone (vérifié il y a 23 mois)'],
    ['2024-11-21', 'a-confirmer', 'À confirmer par téléphone (vérifié il y a 2 ans)'],
  ])('vérifiée le %s, elle est « %s »', (date, niveau, libelle) => {
    const { niveau: obtenu, libelle: phrase } = getFraicheur(date, '2026-11-21');
    expect([obtenu, phrase.replaceAll('\u00a0', ' ')]).toEqual([niveau, libelle]);
  });

  test('jamais vérifiée : à confirmer, sans date inventée', () => {
    expect(getFraicheur(undefined, '2026-11-21')).toEqual({
      niveau: 'jamais-verifiee',
      libelle: 'À confirmer par téléphone',
    });
  });

  test('l’horloge d’un visiteur en retard ne donne pas un âge négatif', () => {
    expect(getFraicheur('2026-11-21', '2020-01-01').libelle).toBe('Vérifié il y a moins d’un mois');
  });
});

test('sans script, la page dit une date, pas un âge', () => {
  expect(getFraicheurStatique('2026-04-01')).toBe('Vérifié le 1er avril 2026');
  expect(getFraicheurStatique(undefined)).toBe('À confirmer par téléphone');
});
