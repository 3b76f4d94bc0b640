import { expect, test } from 'vitest';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { findOffresDuFrein } from './freins.ts';

const make = (id: string, categorie: OffreEnBref['categorie'], statut: OffreEnBref['statut'] = 'ouverte') =>
  ({
    id,
    nom: id,
    resume: '',
    categorie,
    besoins: [],
    statut,
    structure: '',
    preuve: { phrase: '' },
  }) satisfies OffreEnBref;
const offres = [
  make('v1', 'velo'),
  make('v2', 'velo'),
  make('v3', 'velo'),
  make('fini', 'garage-solidaire', 'terminee'),
  make('g1', 'garage-solidaire'),
  make('autre', 'covoiturage'),
];
const find = (...categories: readonly string[]) =>
  findOffresDuFrein(categories, { offres, aujourdhui: '2026-11-21' }).map(({ id }) => id);

test('une de chaque catégorie d’abord, quatre au plus, jamais une offre terminée', () => {
  expect(find('garage-solidaire', 'velo')).toEqual(['g1', 'v1', 'v2', 'v3']);
});

test('aucune catégorie, aucune offre', () => {
  expect(find()).toEqual([]);
});
