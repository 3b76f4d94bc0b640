import { describe, expect, test } from 'vitest';
import type { Structure } from '../catalogue/catalogue.ts';
import { findAccueilsProches } from './find-accueils-proches.ts';

const SAINT_CLAUDE = { latitude: 46.3868, longitude: 5.8647 };

const toStructure = (id: string, latitude?: number, longitude?: number, reste: object = {}) =>
  ({
    id,
    nom: id,
    type: 'france-travail',
    adresse: '1 rue de l’Essai',
    latitude,
    longitude,
    ...reste,
  }) as Structure;

const agence = toStructure('agence-saint-claude', 46.3806, 5.824);
const lons = toStructure('agence-lons', 46.6706, 5.5613);
const dole = toStructure('agence-dole', 47.087, 5.4715);

describe('les lieux d’accueil proches', () => {
  test('du plus proche au plus lointain, au kilomètre', () => {
    const proches = findAccueilsProches(SAINT_CLAUDE, [lons, agence]);
    expect(proches.map(({ structure, distance_km }) => [structure.id, distance_km])).toEqual([
      ['agence-saint-claude', 3],
      ['agence-lons', 39],
    ]);
  });

  test('au-delà de 60 km, ce n’est plus proche', () => {
    expect(findAccueilsProches(SAINT_CLAUDE, [dole])).toEqual([]);
  });

  test('ni partenaire, ni lieu sans adresse ou sans position', () => {
    const structures = [
      toStructure('partenaire', 46.38, 5.86, { type: 'partenaire' }),
      toStructure('sans-adresse', 46.38, 5.86, { adresse: undefined }),
      toStructure('sans-position'),
    ];
    expect(findAccueilsProches(SAINT_CLAUDE, structures)).toEqual([]);
  });

  test('pas plus que demandé, et rien pour une commune sans position', () => {
    expect(findAccueilsProches(SAINT_CLAUDE, [lons, agence], 1)).toHaveLength(1);
    expect(findAccueilsProches({ latitude: null, longitude: null }, [agence])).toEqual([]);
  });
});
