import { describe, expect, test } from 'vitest';
import { voisinages } from './besoins-voisins.ts';
import { getCategorie } from './categories.ts';
import { besoinIds } from './ids-de-besoins.ts';

describe.each(besoinIds)('à côté de « %s »', (besoin) => {
  const { titre, categories } = voisinages[besoin];

  test('d’autres catégories que les siennes, chacune une fois', () => {
    expect(categories).not.toEqual([]);
    expect(new Set(categories).size).toBe(categories.length);
    expect(categories.filter((categorie) => getCategorie(categorie).besoin === besoin)).toEqual([]);
  });

  test('un titre qui dit pourquoi, et qu’aucun autre besoin n’a', () => {
    expect(titre).toMatch(/^(?:En attendant|Pour|Là où)/);
    expect(Object.values(voisinages).filter((autre) => autre.titre === titre)).toHaveLength(1);
  });
});
