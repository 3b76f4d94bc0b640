import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { besoins, etapes, familles } from './besoins.ts';
import { type Categorie, type CategorieId, categorieIds, categories, getCategorie } from './categories.ts';

const ASCII = /^[a-z]+(-[a-z]+)*$/;

test('dix-sept catégories, chacune une fois', () => {
  expect(categorieIds).toHaveLength(17);
  expect(new Set(categorieIds).size).toBe(17);
});

describe.each(categories.map((categorie): [string, Categorie] => [categorie.value, categorie]))(
  '%s',
  (value, categorie) => {
    test('s’écrit en ASCII et porte des mots pour les deux espaces', () => {
      expect(value).toMatch(ASCII);
      for (const mots of [categorie.libelle, categorie.libelle_pro]) expect(mots.trim()).toBe(mots);
      expect(categorie.description).toMatch(/^[A-ZÀÉÊÎÔÛ].*\.$/u);
    });

    test('a un besoin, une étape, une famille qui existent', () => {
      expect(besoins.map((b) => b.value)).toContain(categorie.besoin);
      expect(etapes.map((e) => e.value)).toContain(categorie.etape);
      expect(familles.map((f) => f.value)).toContain(categorie.famille);
    });

    test('a des synonymes, sans doublon une fois les accents ôtés', () => {
      const plies = categorie.synonymes.map(fold);
      expect(plies.length).toBeGreaterThan(0);
      expect(plies).toEqual([...new Set(plies)]);
    });
  },
);

test.each([
  ['BSR', 'location-deux-roues'],
  ['contrôle technique', 'garage-solidaire'],
  ['vidange', 'garage-solidaire'],
  ['code de la route', 'auto-ecole-solidaire'],
] as const)('« %s » mène à %s', (mot, id) => {
  expect(getCategorie(id).synonymes.map(fold)).toContain(fold(mot));
});

test('une catégorie qui n’existe pas est une faute du programme, dite en français', () => {
  expect(() => getCategorie('teleportation' as CategorieId)).toThrow('Catégorie inconnue : teleportation');
});
