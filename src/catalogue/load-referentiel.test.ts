import { describe, expect, test } from 'vitest';
import { getDistanceKm } from '../domain/geo/distance.ts';
import { loadReferentiel } from './load-referentiel.ts';

const referentiel = loadReferentiel();
const { communes, anciennes, epcis, departements, regions } = referentiel;

test('toute la France y est, une seule fois lue', () => {
  expect(communes.size).toBe(34_969);
  expect(epcis.size).toBe(1255);
  expect(departements.size).toBe(109);
  expect(loadReferentiel()).toBe(referentiel);
  expect(referentiel.getContours()).toBe(referentiel.getContours());
});

test.each([
  ['39478', 'Saint-Claude', '39200', '39', '27', '200026573'],
  ['91223', 'Étampes', '91150', '91', '11', '200017846'],
  ['67046', 'Bischwiller', '67240', '67', '44', '200067874'],
  ['90010', 'Belfort', '90000', '90', '27', '200069052'],
  ['2A004', 'Ajaccio', '20000', '2A', '94', '242010056'],
  ['97411', 'Saint-Denis', '97400', '974', '04', '249740119'],
  ['75056', 'Paris', '75001', '75', '11', '200054781'],
])('%s est %s (%s)', (code, nom, codePostal, departement, region, epci) => {
  const commune = communes.get(code)!;
  expect(commune).toMatchObject({ nom, departement, region, epci });
  expect(commune.codes_postaux).toContain(codePostal);
});

test('chaque commune a un département et une région connus, et un EPCI qui la compte', () => {
  const fautives = [...communes.values()].filter(
    ({ code_insee, departement, region, epci }) =>
      !regions.has(region) ||
      departements.get(departement)?.region !== region ||
      (epci !== null && !epcis.get(epci)?.communes.includes(code_insee)),
  );
  expect(fautives).toEqual([]);
});

describe('les codes d’autrefois', () => {
  test('39186 Cuttura est aujourd’hui 39491 Coteaux du Lizon', () => {
    expect(anciennes.get('39186')).toEqual({
      code_insee: '39186',
      nom: 'Cuttura',
      code_actuel: '39491',
      nom_actuel: 'Coteaux du Lizon',
    });
  });

  test('un arrondissement municipal mène à sa ville', () => {
    expect(anciennes.get('75113')?.nom_actuel).toBe('Paris');
  });

  test('aucun n’est un code actuel, tous mènent à une commune actuelle', () => {
    for (const { code_insee, code_actuel, nom_actuel } of anciennes.values()) {
      expect(communes.has(code_insee), code_insee).toBe(false);
      expect(communes.get(code_actuel)?.nom, code_insee).toBe(nom_actuel);
    }
  });
});

describe('les positions', () => {
  test('presque toutes les communes de France en ont une', () => {
    const sans = [...communes.values()].filter(({ latitude }) => latitude === null);
    expect(sans).toHaveLength(56);
    expect(getDistanceKm({ latitude: 43.55, longitude: -1.25 }, communes.get('40271') as never)).toBeLessThan(
      15,
    );
  });

  test('le bourg de Saint-Claude, pas son hameau de Valfin', () => {
    const saintClaude = communes.get('39478')!;
    expect(getDistanceKm({ latitude: 46.3868, longitude: 5.8647 }, saintClaude as never)).toBeLessThan(0.1);
  });

  test('toutes les communes des treize départements du programme en ont une', () => {
    const programme = new Set(['08', '10', '39', '51', '52', '54', '55', '57', '67', '68', '88', '90', '91']);
    const sans = [...communes.values()].filter(
      (commune) => programme.has(commune.departement) && commune.latitude === null,
    );
    expect(sans.map((commune) => commune.code_insee)).toEqual([]);
  });
});

test('les 101 départements ont un contour, les pays voisins aussi', () => {
  const { departements: contours, pays } = referentiel.getContours();
  expect(contours.filter(({ code }) => departements.get(code)?.nom !== undefined)).toHaveLength(101);
  expect(contours.filter(({ polygones }) => polygones.length === 0)).toEqual([]);
  expect(pays.length).toBeGreaterThan(14);
});

test('l’annuaire : chaque commune du Haut-Jura et du Territoire de Belfort a une mairie à joindre', () => {
  const annuaire = referentiel.getAnnuaire();
  const sans = [...communes.values()].filter(
    ({ code_insee, departement, epci }) =>
      (departement === '90' || epci === '200026573') &&
      !annuaire.get(code_insee)?.some(({ type, telephone }) => type === 'mairie' && telephone),
  );
  expect(sans.map(({ nom }) => nom)).toEqual([]);
});
