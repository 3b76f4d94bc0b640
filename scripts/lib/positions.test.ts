import { describe, expect, test } from 'vitest';
import { placeCommune, readCentres, readGeoNames } from './positions.ts';

/** Une ligne de cities500.txt : nom, latitude, longitude, type, code INSEE, population. */
const ligne = (nom: string, lat: number, lon: number, type: string, code: string, population: number) =>
  ['1', nom, nom, '', lat, lon, 'P', type, 'FR', '', '27', code.slice(0, 2), '393', code, population].join(
    '\t',
  );

const saintClaude = { code: '39478', nom: 'Saint-Claude', departement: '39' };
const aucun = new Map();

describe('placeCommune', () => {
  test('prend le point de même nom, même moins peuplé', () => {
    const points = readGeoNames(
      [
        ligne('Valfin-lès-Saint-Claude', 46.4376, 5.8551, 'PPL', '39478', 12966),
        ligne('Saint-Claude', 46.3868, 5.8647, 'PPLA3', '39478', 12418),
      ].join('\n'),
    );
    expect(placeCommune(saintClaude, points, aucun)).toEqual({
      latitude: 46.3868,
      longitude: 5.8647,
      source: 'G',
    });
  });

  test('préfère le centre quand le point est dans une autre commune', () => {
    const points = readGeoNames(ligne('Saint-Claude', 48, 2, 'PPL', '39478', 100));
    const centres = readCentres('code_insee,nom,lat,lon\n39478,"Saint-Claude, ville",46.4,5.87\n');
    expect(placeCommune(saintClaude, points, centres)).toEqual({
      latitude: 46.4,
      longitude: 5.87,
      source: 'H',
    });
  });

  test('un quartier ne place pas une commune, et rien ne s’invente', () => {
    const points = readGeoNames(ligne('Quartier', 46.39, 5.86, 'PPLX', '39478', 900));
    expect(placeCommune(saintClaude, points, aucun)).toBeUndefined();
  });

  test('une commune nouvelle se place au bourg de même nom d’un ancien code', () => {
    const points = readGeoNames(ligne('Le Bourg', 46.1, 5.1, 'PPL', '39001', 900));
    expect(
      placeCommune(
        { code: '39999', nom: 'Le Bourg', departement: '39', anciensCodes: ['39001'] },
        points,
        aucun,
      )?.latitude,
    ).toBe(46.1);
  });
});
