import { describe, expect, test } from 'vitest';
import { besoins, etapes, familles, getBesoin } from './besoins.ts';
import { type Besoin, categories } from './categories.ts';
import { getCategoriesOfBesoin } from './get-categories-of-besoin.ts';
import { besoinIds } from './ids-de-besoins.ts';

test('six besoins, six couleurs : on ne les confond pas', () => {
  expect(new Set(besoinIds).size).toBe(6);
  expect(new Set(besoins.map(({ couleur }) => couleur)).size).toBe(6);
});

test('chaque besoin pose une question', () => {
  for (const { question } of besoins) expect(question).toMatch(/\u00a0\?$/);
});

describe('les catégories des besoins', () => {
  test('chaque besoin en a au moins une : aucune entrée ne mène à rien', () => {
    for (const besoin of besoinIds) expect(getCategoriesOfBesoin(besoin)).not.toEqual([]);
  });

  test('chaque catégorie est dans un besoin, un seul', () => {
    const rangees = besoinIds.flatMap((besoin) => getCategoriesOfBesoin(besoin).map(({ value }) => value));
    expect(rangees.toSorted()).toEqual(categories.map(({ value }) => value).toSorted());
  });

  test('elles gardent l’ordre du parcours', () => {
    const ordre = categories.map(({ value }) => value as string);
    for (const besoin of besoinIds) {
      const rangs = getCategoriesOfBesoin(besoin).map(({ value }) => ordre.indexOf(value));
      expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
    }
  });
});

test('le parcours a quatre étapes, de l’apprentissage à l’autonomie, et deux familles', () => {
  expect(etapes.map(({ value }) => value)).toEqual([
    'apprendre',
    'donner-envie',
    'donner-les-moyens',
    'autonomie',
  ]);
  expect(familles.map(({ value }) => value)).toEqual(['savoir-bouger', 'pouvoir-bouger']);
});

test('getBesoin rend le besoin, ou dit en français qu’il n’existe pas', () => {
  expect(getBesoin('reparer').libelle).toBe('Réparer ma voiture');
  expect(() => getBesoin('voler' as Besoin)).toThrow('Besoin inconnu\u00a0: voler');
});
