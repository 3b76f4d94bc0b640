import * as polyclip from 'polyclip-ts';
import { describe, expect, test } from 'vitest';
import type { Commune } from '../domain/commune/commune.ts';
import { type Contour, getAire, isInContour } from '../domain/geo/contour.ts';
import type { Anneau, Position } from '../domain/geo/geometrie.ts';
import { createCellules } from './build-cellules.ts';
import { drawEtendue } from './draw-etendue.ts';
import { loadReferentiel } from './load-referentiel.ts';

const referentiel = loadReferentiel();
const listCommunes = (zone: readonly string[]) =>
  referentiel.zones.expandZone(zone).flatMap((code) => referentiel.communes.get(code) ?? []);
const getPosition = ({ longitude, latitude }: Commune): Position => [longitude!, latitude!];
const getAireTotale = (contour: Contour) => contour.reduce((somme, anneau) => somme + getAire(anneau), 0);

const TERRITOIRES: readonly (readonly [string, readonly string[]])[] = [
  ['Haut-Jura Saint-Claude', ['200026573']],
  ['Territoire de Belfort', ['90']],
  ['Sud Essonne', ['200017846', '249100157', '249100546', '249100553', '249100595']],
  ['Grand Est', ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88']],
  ['un archipel', ['29155', '29083', '29084', '29082']],
];

describe.each(TERRITOIRES)('l’étendue : %s', (nom, zone) => {
  const communes = listCommunes(zone);
  const etendue = drawEtendue(communes);
  const siennes = new Set(communes.map(({ code_insee }) => code_insee));
  const departements = new Set(communes.map(({ departement }) => departement));

  test('le centre de chaque commune servie y est', () => {
    const dehors = communes.filter((commune) => !isInContour(etendue, getPosition(commune)));
    expect(dehors.map((commune) => commune.nom)).toEqual([]);
  });

  test('aucun autre centre de ses départements n’y est', () => {
    const intrus = [...referentiel.communes.values()].filter(
      (commune) =>
        departements.has(commune.departement) &&
        commune.latitude !== null &&
        !siennes.has(commune.code_insee) &&
        isInContour(etendue, getPosition(commune)),
    );
    expect(intrus.map((commune) => commune.nom)).toEqual([]);
  });

  test('est d’un seul tenant, sans trou, sauf un archipel', () => {
    if (nom === 'un archipel') expect(etendue.length).toBeGreaterThan(2);
    else expect(etendue).toHaveLength(1);
  });

  test('les mêmes communes donnent les mêmes points, dans n’importe quel ordre', () => {
    expect(JSON.stringify(drawEtendue(communes.toReversed()))).toBe(JSON.stringify(etendue));
  });
});

test('ni la Suisse ni l’Yonne : le contour s’arrête à la frontière et au département', () => {
  const grandEst = drawEtendue(listCommunes(['08', '10', '51', '52', '54', '55', '57', '67', '68', '88']));
  const porrentruy: Position = [7.08, 47.42];
  const sens: Position = [3.28, 48.2];
  const geneve: Position = [6.14, 46.2];
  expect(isInContour(drawEtendue(listCommunes(['90'])), porrentruy)).toBe(false);
  expect(isInContour(grandEst, sens)).toBe(false);
  expect(isInContour(drawEtendue(listCommunes(['200026573'])), geneve)).toBe(false);
});

test('une commune laissée au milieu est un trou', () => {
  const communes = listCommunes(['90']);
  const belfort = communes.find(({ nom }) => nom === 'Belfort')!;
  const sans = drawEtendue(communes.filter((commune) => commune !== belfort));
  expect(isInContour(sans, getPosition(belfort))).toBe(false);
  expect(sans).toHaveLength(2);
});

test('toutes les communes d’un département en couvrent le contour connu', () => {
  const [departement] = referentiel.getContours().departements.filter(({ code }) => code === '52');
  const vrai = getAireTotale(departement!.polygones.flat());
  const commun = polyclip.intersection(
    departement!.polygones as never,
    drawEtendue(listCommunes(['52'])).map((anneau) => [anneau]) as never,
  );
  expect(Math.abs(getAireTotale(commun.flat() as Contour) / vrai)).toBeGreaterThan(0.97);
});

describe('un département inventé', () => {
  const carre: Anneau = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const place = (code_insee: string, longitude: number, latitude: number) =>
    ({ code_insee, departement: 'X', longitude, latitude }) as Commune;
  const build = (communes: readonly Commune[]) =>
    createCellules(communes, [{ code: 'X', nom: 'X', polygones: [[carre]] }])('X');

  test('deux communes se le partagent à mi-chemin', () => {
    const cellules = build([place('a', 1, 2), place('b', 3, 2)]);
    expect([...cellules.values()].map((contour) => getAireTotale(contour))).toEqual([8, 8]);
  });

  test('une commune juste hors du contour y est rattachée, une île a son rond', () => {
    const cellules = build([place('a', 1, 2), place('b', 4.01, 2), place('c', 6, 2)]);
    expect(isInContour(cellules.get('b')!, [4.01, 2])).toBe(true);
    expect(cellules.get('b')).toHaveLength(1);
    expect(isInContour(cellules.get('c')!, [6, 2])).toBe(true);
    expect(getAireTotale(cellules.get('c')!)).toBeLessThan(0.001);
  });

  test('une commune sans position n’a pas d’étendue', () => {
    const cellules = build([place('a', 1, 2), { ...place('b', 0, 0), latitude: null }]);
    expect([...cellules.keys()]).toEqual(['a']);
    expect(getAireTotale(cellules.get('a')!)).toBe(16);
  });
});
