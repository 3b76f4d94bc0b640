import { expect, test } from 'vitest';
import type { Territoire } from '../catalogue/catalogue.ts';
import { listEtapes } from './list-etapes.ts';

const territoire = { nom: 'Haut-Jura', slug: 'haut-jura', programme: 'Jura mobile' } as Territoire;
const ou = (espace: 'particuliers' | 'prescripteurs') => ({ territoire, espace });
const sansCourt = { court: undefined };

test('hors d’un guichet, le fil part de l’accueil', () => {
  expect(listEtapes('partout-en-france', { ...sansCourt, titre: 'x', ou: undefined })).toEqual([
    { libelle: 'Accueil', chemin: '/' },
    { libelle: 'Partout en France' },
  ]);
});

test('dans un espace, le fil passe par le guichet, son espace et la liste', () => {
  expect(listEtapes('fiche', { ...sansCourt, titre: 'Vélos', ou: ou('prescripteurs') })).toEqual([
    { libelle: 'Haut-Jura', chemin: '/haut-jura/' },
    { libelle: 'Professionnels', chemin: '/haut-jura/prescripteurs/' },
    { libelle: 'Annuaire des offres', chemin: '/haut-jura/prescripteurs/offres/' },
    { libelle: 'Vélos' },
  ]);
});

test('une commune suit la liste des communes, sous le nom qu’elle se donne', () => {
  expect(
    listEtapes('commune', { titre: 'Se déplacer à Septmoncel', court: 'Septmoncel', ou: ou('particuliers') }),
  ).toEqual([
    { libelle: 'Haut-Jura', chemin: '/haut-jura/' },
    { libelle: 'Communes', chemin: '/haut-jura/communes/' },
    { libelle: 'Septmoncel' },
  ]);
});

test('la page où l’on est n’est pas un lien', () => {
  expect(listEtapes('particuliers', { ...sansCourt, titre: 'x', ou: ou('particuliers') })).toEqual([
    { libelle: 'Haut-Jura', chemin: '/haut-jura/' },
    { libelle: 'Pour moi' },
  ]);
});

test('un accueil et une page légale n’ont pas de fil', () => {
  expect(listEtapes('accueil', { ...sansCourt, titre: 'x', ou: undefined })).toEqual([]);
  expect(listEtapes('accueil', { ...sansCourt, titre: 'x', ou: ou('particuliers') })).toEqual([]);
  expect(listEtapes('territoire', { ...sansCourt, titre: 'x', ou: ou('particuliers') })).toEqual([]);
  expect(listEtapes('mentions-legales', { ...sansCourt, titre: 'x', ou: undefined })).toEqual([]);
});
