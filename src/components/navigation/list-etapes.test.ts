import { expect, test } from 'vitest';
import { listEtapes } from './list-etapes.ts';

const territoire = { nom: 'Haut-Jura', slug: 'haut-jura' };

test('hors d’un territoire, le fil part de l’accueil', () => {
  expect(listEtapes([{ libelle: 'Lexique' }], { territoire: undefined, espace: undefined })).toEqual([
    { libelle: 'Accueil', chemin: '/' },
    { libelle: 'Lexique' },
  ]);
});

test('dans un espace, le fil passe par le territoire et son espace', () => {
  const suite = [{ libelle: 'Annuaire', chemin: '/haut-jura/prescripteurs/offres/' }, { libelle: 'Vélos' }];
  expect(listEtapes(suite, { territoire, espace: 'prescripteurs' })).toEqual([
    { libelle: 'Haut-Jura', chemin: '/haut-jura/' },
    { libelle: 'Professionnels', chemin: '/haut-jura/prescripteurs/' },
    ...suite,
  ]);
});

test('la page où l’on est n’est pas un lien', () => {
  expect(listEtapes([], { territoire, espace: 'particuliers' })).toEqual([
    { libelle: 'Haut-Jura', chemin: '/haut-jura/' },
    { libelle: 'Pour moi' },
  ]);
});
