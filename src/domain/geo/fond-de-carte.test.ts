import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { buildFondDeCarte } from './fond-de-carte.ts';

const referentiel = loadReferentiel();

function buildFond(zone: readonly string[]) {
  const desservies = referentiel.zones
    .expandZone(zone)
    .flatMap((code) => referentiel.communes.get(code) ?? []);
  return buildFondDeCarte({
    desservies,
    autres: referentiel.communes.values(),
    ...referentiel.getContours(),
  });
}

describe('le fond du Haut-Jura', () => {
  const fond = buildFond(['200026573'])!;

  test('tient en 12 ko compressés', () => {
    expect(gzipSync(JSON.stringify(fond)).length).toBeLessThan(12_000);
  });

  test('montre ses 22 communes comme desservies et d’autres autour', () => {
    expect(fond.communes.filter((commune) => commune[5] === 1)).toHaveLength(22);
    expect(fond.communes.filter((commune) => commune[6] === '200026573')).toHaveLength(22);
    expect(fond.communes.filter((commune) => commune[5] === 0).length).toBeGreaterThan(50);
    expect(new Set(fond.communes.map((commune) => commune[1])).size).toBe(fond.communes.length);
  });

  test('dessine le Jura et ses voisins, et la Suisse hors des départements', () => {
    const codes = fond.departements.map((departement) => departement.code);
    expect(codes).toEqual(expect.arrayContaining(['01', '39']));
    expect(codes).not.toContain('90');
    expect(fond.pays.length).toBeGreaterThan(0);
  });

  test('ne dépasse pas de son cadre, et le cadre entoure les communes desservies', () => {
    const [ouest, sud, est, nord] = fond.cadre;
    const points = [...fond.pays, ...fond.departements.flatMap((departement) => departement.polygones)].flat(
      2,
    );
    expect(points.filter(([x, y]) => x < ouest || x > est || y < sud || y > nord)).toEqual([]);
    expect(fond.bbox[0]).toBeGreaterThan(ouest);
    expect(fond.bbox[3]).toBeLessThan(nord);
  });
});

test('une frontière commune a les mêmes points des deux côtés : ni fente ni recouvrement', () => {
  const { departements, pays } = referentiel.getContours();
  const jura = new Set(
    departements
      .find(({ code }) => code === '39')!
      .polygones.flat(2)
      .map(String),
  );
  const suisse = pays.flat(2).map(String);
  expect(suisse.filter((point) => jura.has(point)).length).toBeGreaterThan(3);
});

test.each([
  ['Belfort', ['90']],
  ['Sud Essonne', ['200017846', '249100157', '249100546', '249100553', '249100595']],
  ['Haguenau', ['200067874']],
  ['La Réunion', ['974']],
])('le fond de %s tient en 12 ko compressés', (_, zone) => {
  expect(gzipSync(JSON.stringify(buildFond(zone))).length).toBeLessThan(12_000);
});

test('une région entière garde ses grandes villes sans prendre tous ses villages', () => {
  const fond = buildFond(['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'])!;
  expect(fond.communes.length).toBeLessThanOrEqual(370);
  expect(fond.communes.map((commune) => commune[0])).toEqual(
    expect.arrayContaining(['Strasbourg', 'Reims', 'Metz', 'Nancy']),
  );
  expect(gzipSync(JSON.stringify(fond)).length).toBeLessThan(30_000);
});

test('un territoire sans commune, ou sans position connue, n’a pas de fond', () => {
  expect(buildFond([])).toBeUndefined();
  expect(buildFond(['98411'])).toBeUndefined();
});
