// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { findOffresDuFrein } from './freins.ts';
import { selectPossibles, tellSituation } from './offres-possibles.ts';

const make = (id: string, categorie: OffreEnBref['categorie'], champs: Partial<OffreEnBref> = {}) =>
  ({
    id,
    nom: id,
    resume: '',
    categorie,
    besoins: [],
    statut: 'ouverte',
    structure: '',
    preuve: { phrase: '' },
    ...champs,
  }) satisfies OffreEnBref;
const OFFRES = [
  make('v1', 'velo'),
  make('v2', 'velo'),
  make('v3', 'velo'),
  make('g1', 'garage-solidaire'),
  make('autre', 'covoiturage'),
];
const ids = (offres: readonly OffreEnBref[]) => offres.map(({ id }) => id);

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

test('une de chaque catégorie d’abord, quatre au plus ; aucune catégorie, aucune offre', () => {
  expect(ids(findOffresDuFrein(['garage-solidaire', 'velo'], OFFRES))).toEqual(['g1', 'v1', 'v2', 'v3']);
  expect(findOffresDuFrein([], OFFRES)).toEqual([]);
});

test('rien de ce qui n’est pas pour cette personne : employeurs, terminée, non confirmée, condition manquée', () => {
  sessionStorage.setItem('situation', 'commune=39478_Saint-Claude&age=30&situations=demandeur-emploi');
  const offres = [
    make('pour-elle', 'velo'),
    make('employeurs', 'velo', { destinataire: 'employeurs' }),
    make('terminee', 'velo', { statut: 'terminee' }),
    make('non-confirmee', 'velo', { statut: 'non-confirmee' }),
    make('jeunes', 'velo', { conditions: { age: { max: 25 } } }),
    make('salaries', 'velo', { conditions: { situations: ['salarie'] } }),
    make('avec-permis', 'velo', { conditions: { permis: 'b' } }),
  ];
  expect(ids(selectPossibles(offres, []))).toEqual(['pour-elle', 'avec-permis']);
  // L’entretien dit ce que l’onglet ne savait pas.
  expect(ids(selectPossibles(offres, [{ permis: 'aucun' }]))).toEqual(['pour-elle']);
});

test('ce que l’entretien apprend complète l’onglet, sans contredire ce que le conseiller y a dit', () => {
  sessionStorage.setItem('situation', 'age=30&permis=b');
  tellSituation([{ permis: 'aucun' }, { motif: 'emploi' }]);
  expect(sessionStorage.getItem('situation')).toBe('age=30&permis=b&motif=emploi');
});
