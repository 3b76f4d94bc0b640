import { expect, test } from 'vitest';
import { getMotsVoisins } from './mots-voisins.ts';

test('une aide au permis prend les mots du permis', () => {
  const mots = getMotsVoisins({ nom: 'Aide au permis B', categorie: 'aide-financiere' });
  expect(mots).toContain('code de la route');
  expect(mots).not.toContain('scooter');
});

test('un mot composé ne compte pas pour sa moitié', () => {
  expect(getMotsVoisins({ nom: 'Prêt auto-moto-club', categorie: 'micro-credit' })).toEqual([]);
});

test('le mot de deux catégories n’en désigne aucune', () => {
  expect(getMotsVoisins({ nom: 'Aide à la mobilité', categorie: 'aide-financiere' })).toEqual([]);
  expect(getMotsVoisins({ nom: 'Louer avec une aide', categorie: 'aide-financiere' })).toEqual([]);
});

test('une offre qui n’est pas une aide garde ses seuls mots', () => {
  expect(getMotsVoisins({ nom: 'Permis et code', categorie: 'atelier-mobilite' })).toEqual([]);
});
