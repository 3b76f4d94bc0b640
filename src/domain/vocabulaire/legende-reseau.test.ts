import { describe, expect, test } from 'vitest';
import { categorieIds } from './categories.ts';
import { getEntreeDeLegende, legendeReseau } from './legende-reseau.ts';

describe('la légende du réseau', () => {
  test('a dix entrées distinctes', () => {
    expect(new Set(legendeReseau.map(({ value }) => value)).size).toBe(10);
  });

  test('chaque catégorie y a au plus une entrée ; deux n’y sont pas', () => {
    const rangees = legendeReseau.flatMap(({ categories }) => categories as readonly string[]);
    expect(new Set(rangees).size).toBe(rangees.length);
    expect(categorieIds.filter((id) => !rangees.includes(id))).toEqual([
      'covoiturage',
      'transport-en-commun',
    ]);
  });

  test('une offre en construction se dit telle, quelle que soit sa catégorie', () => {
    expect(getEntreeDeLegende({ categorie: 'velo', statut: 'ouverte' })).toBe('deux-roues');
    expect(getEntreeDeLegende({ categorie: 'velo', statut: 'en-construction' })).toBe('en-construction');
    expect(getEntreeDeLegende({ categorie: 'covoiturage', statut: 'en-construction' })).toBe(
      'en-construction',
    );
    expect(getEntreeDeLegende({ categorie: 'covoiturage', statut: 'ouverte' })).toBeUndefined();
  });
});
