import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawFond } from '../../catalogue/draw-etendue.ts';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { parseTraceGeo, type TraceGeo } from './trace-geo.ts';

const referentiel = loadReferentiel();
const listCommunes = (zone: readonly string[]) =>
  referentiel.zones.expandZone(zone).flatMap((code) => referentiel.communes.get(code) ?? []);
const buildFond = (zone: readonly string[]) => drawFond(listCommunes(zone));
const listPoints = (...traces: readonly TraceGeo[]) => traces.flatMap((trace) => parseTraceGeo(trace).flat());

describe('le fond du Haut-Jura', () => {
  const fond = buildFond(['200026573'])!;

  test('montre ses 22 communes comme desservies et d’autres autour', () => {
    expect(fond.villes.filter((ville) => ville[4] === 1)).toHaveLength(22);
    expect(fond.villes.filter((ville) => ville[4] === 0).length).toBeGreaterThan(30);
  });

  test('dessine la France, et la Suisse hors de France', () => {
    expect(listPoints(fond.departements).length).toBeGreaterThan(50);
    expect(listPoints(fond.pays).length).toBeGreaterThan(10);
  });

  test('ne dépasse pas de son cadre, et le cadre entoure le territoire', () => {
    const [ouest, sud, est, nord] = fond.cadre;
    const dehors = listPoints(fond.pays, fond.departements).filter(
      ([x, y]) => x < ouest || x > est || y < sud || y > nord,
    );
    expect(dehors).toEqual([]);
    expect(fond.bbox[0]).toBeGreaterThan(ouest);
    expect(fond.bbox[3]).toBeLessThan(nord);
  });
});

test.each([
  ['en hauteur, une carte de téléphone', ['200026573']],
  ['en hauteur, une région', ['67', '68', '88', '54', '57']],
])('le cadre remplit %s : deux fois l’étendue, à l’échelle', (_, zone) => {
  const { bbox, cadre } = buildFond(zone)!;
  const echelle = Math.cos((((bbox[1] + bbox[3]) / 2) * Math.PI) / 180);
  const large = (bbox[2] - bbox[0]) * echelle;
  expect(cadre[3] - cadre[1]).toBeGreaterThanOrEqual(1.99 * large);
  expect((cadre[2] - cadre[0]) * echelle).toBeGreaterThanOrEqual(1.49 * large);
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
  ['Haut-Jura', ['200026573'], 3000],
  ['Belfort', ['90'], 5000],
  ['Sud Essonne', ['200017846', '249100157', '249100546', '249100553', '249100595'], 5500],
  ['Haguenau', ['200067874'], 5000],
  ['La Réunion', ['974'], 5000],
  ['Grand Est', ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'], 20_000],
])('le fond de %s, sans zone, tient en %s compressé', (_, zone, octets) => {
  expect(gzipSync(JSON.stringify(buildFond(zone))).length).toBeLessThan(octets);
});

test('une région entière garde ses grandes villes, les plus peuplées d’abord, sans prendre tous ses villages', () => {
  const fond = buildFond(['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'])!;
  expect(fond.villes.length).toBeLessThanOrEqual(220);
  const noms = fond.villes.map(([nom]) => nom);
  expect(noms.slice(0, 6)).toEqual(expect.arrayContaining(['Strasbourg', 'Reims', 'Metz', 'Mulhouse']));
});

test('un territoire sans commune, ou sans position connue, n’a pas de fond', () => {
  expect(buildFond([])).toBeUndefined();
  expect(buildFond(['98411'])).toBeUndefined();
});

test('deux offres qui servent les mêmes communes partagent leur tracé ; le même fond a les mêmes octets', () => {
  const communes = listCommunes(['200026573']);
  const serve = (id: string, ...codes: readonly string[]) =>
    ({ offre: { id, zone_eligibilite: codes }, communes_servies: codes }) as never;
  const draw = () =>
    drawFond(communes, [serve('a', '39478'), serve('b', '39478'), serve('c', '39470'), serve('d')]);
  const fond = draw();
  expect(fond?.zoneDe).toEqual({ a: 0, b: 0, c: 1 });
  expect(fond?.zones).toHaveLength(2);
  expect(JSON.stringify(draw())).toBe(JSON.stringify(fond));
});
