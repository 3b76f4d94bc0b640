import { describe, expect, test } from 'vitest';
import { completePosition, placeCommune, readCentres, readGeoNames } from './positions.ts';

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

describe('les centres de l’IGN', () => {
  const ign = readCentres('code_insee,lat,lon\n39478,46.39,5.87\n97353,3.01,-54.03\n');
  const bourg = { latitude: 46.3868, longitude: 5.8647, source: 'G' } as const;

  test('placent une commune sans position, sous leur propre lettre', () => {
    expect(completePosition(saintClaude, undefined, ign)).toEqual({
      latitude: 46.39,
      longitude: 5.87,
      source: 'I',
    });
    expect(completePosition({ code: '98411' }, undefined, ign)).toBeUndefined();
  });

  test('laissent le bourg connu, sauf s’il est dans une autre commune', () => {
    expect(completePosition(saintClaude, bourg, ign)).toBe(bourg);
    expect(completePosition(saintClaude, { ...bourg, latitude: 47 }, ign)?.source).toBe('I');
  });

  test('outre-mer, un bourg peut être à 80 km du centre de sa commune', () => {
    const maripasoula = { latitude: 3.64, longitude: -54.03, source: 'G' } as const;
    expect(completePosition({ code: '97353' }, maripasoula, ign)).toBe(maripasoula);
  });
});
