import { describe, expect, test } from 'vitest';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import type { CoutsSaisis } from './couts.schema.ts';
import { getCarburant } from './get-carburant.ts';
import { listComparaison } from './list-comparaison.ts';
import { MOIS_DE_TRAVAIL } from './usage.ts';

const COUTS = {
  voiture: { libelle: 'Voiture', tranches: [{ par_km: 0.5 }], comprend: ['tout'], sources: [] },
  carburants: [
    { vehicule: 'voiture', libelle: 'Essence', par_km: 0.1, sources: [] },
    { vehicule: 'scooter', libelle: 'Mélange', par_km: 0.03, sources: [] },
  ],
} satisfies CoutsSaisis;

const toServie = (id: string, categorie: Offre['categorie'], montant: number, plus: Partial<Offre> = {}) =>
  ({
    offre: {
      id,
      categorie,
      statut: 'ouverte',
      tarif: { lignes: [{ libelle: 'Prix', montant, unite: 'jour' }], carburant: 'compris' },
      ...plus,
    },
  }) as unknown as OffreServie;

const list = (...servies: OffreServie[]) =>
  listComparaison(servies, COUTS, MOIS_DE_TRAVAIL).map(({ besoin, offres }) => [
    besoin.value,
    offres.map(({ servie }) => servie.offre.id),
  ]);

test('par besoin, de la moins chère à la plus chère', () => {
  expect(
    list(
      toServie('chere', 'location-voiture', 9),
      toServie('bus', 'transport-en-commun', 2),
      toServie('moins-chere', 'autopartage', 3),
    ),
  ).toEqual([
    ['se-deplacer', ['bus']],
    ['avoir-un-vehicule', ['moins-chere', 'chere']],
  ]);
});

test('la location d’un garage est avec les véhicules ; une aide, un prêt, un permis ne se comparent pas', () => {
  expect(
    list(
      toServie('garage', 'garage-solidaire', 6),
      toServie('aide', 'aide-financiere', 6),
      toServie('pret', 'micro-credit', 6),
      toServie('permis', 'auto-ecole-solidaire', 6),
    ),
  ).toEqual([['avoir-un-vehicule', ['garage']]]);
});

test('une offre terminée, suspendue ou pas encore ouverte n’y est pas', () => {
  expect(
    list(
      toServie('a', 'velo', 1, { statut: 'terminee' }),
      toServie('b', 'velo', 1, { statut: 'suspendue' }),
      toServie('c', 'velo', 1, { statut: 'en-construction' }),
    ),
  ).toEqual([]);
});

describe('le carburant d’une offre', () => {
  const lignes = [{ libelle: 'Prix', montant: 6, unite: 'jour' as const }];
  test.each<[string, Pick<Offre, 'tarif' | 'vehicules' | 'categorie'>, object | undefined]>([
    [
      'en plus, une voiture',
      { categorie: 'location-voiture', vehicules: ['voiture'], tarif: { lignes, carburant: 'en-plus' } },
      { libelle: 'Essence', par_km: 0.1 },
    ],
    [
      'en plus, un scooter',
      { categorie: 'location-deux-roues', vehicules: ['scooter'], tarif: { lignes, carburant: 'en-plus' } },
      { libelle: 'Mélange', par_km: 0.03 },
    ],
    [
      'en plus, un véhicule sans prix connu',
      {
        categorie: 'location-voiture',
        vehicules: ['voiture-sans-permis'],
        tarif: { lignes, carburant: 'en-plus' },
      },
      undefined,
    ],
    [
      'compris',
      { categorie: 'location-voiture', vehicules: ['voiture'], tarif: { lignes, carburant: 'compris' } },
      undefined,
    ],
    [
      'non dit, une voiture louée',
      { categorie: 'location-voiture', vehicules: ['voiture'], tarif: { lignes } },
      { libelle: 'Essence', par_km: 0.1, incertain: true },
    ],
    [
      'non dit, la voiture d’un autre',
      { categorie: 'covoiturage', vehicules: ['voiture'], tarif: { lignes } },
      undefined,
    ],
    [
      'non dit, un vélo parmi les véhicules',
      { categorie: 'location-deux-roues', vehicules: ['velo', 'scooter'], tarif: { lignes } },
      undefined,
    ],
    ['sans tarif', { categorie: 'location-voiture', vehicules: ['voiture'] }, undefined],
  ])('%s', (_, offre, attendu) => {
    expect(getCarburant(offre, COUTS)).toEqual(attendu);
    expect(getCarburant(offre, undefined)).toBeUndefined();
  });
});
