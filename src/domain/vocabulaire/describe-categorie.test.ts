import { expect, test } from 'vitest';
import { etapes, familles } from './besoins.ts';
import { getCategorie } from './categories.ts';
import { describeParcours, getLibelleCategorie } from './describe-categorie.ts';

test('chaque espace a sa voix', () => {
  const categorie = { libelle: 'Louer un vélo', libelle_pro: 'Vélo (location)' };
  expect(getLibelleCategorie(categorie, 'particuliers')).toBe('Louer un vélo');
  expect(getLibelleCategorie(categorie, 'prescripteurs')).toBe('Vélo (location)');
});

test('une catégorie se place dans sa famille et son étape, par leurs noms', () => {
  const { famille, etape } = getCategorie('velo');
  const dit = describeParcours({ famille, etape });
  expect(dit).toContain(familles.find(({ value }) => value === famille)?.libelle);
  expect(dit).toContain(`étape du parcours\u00a0: ${etapes.find(({ value }) => value === etape)?.libelle}`);
});
