import { Delaunay } from 'd3-delaunay';
import * as polyclip from 'polyclip-ts';
import type { Commune } from '../domain/commune/commune.ts';
import { clipPolygones } from '../domain/geo/clip.ts';
import { computeEnveloppe } from '../domain/geo/compute-enveloppe.ts';
import { type Contour, getAire, isInContour, orient } from '../domain/geo/contour.ts';
import { findBord } from '../domain/geo/ecart.ts';
import type { ContourDepartement } from '../domain/geo/fond-de-carte.ts';
import type { Anneau, Bbox, Polygone, Position } from '../domain/geo/geometrie.ts';
import { memoize } from './memoize.ts';

/** Par commune, l’étendue qu’on lui connaît ; une commune sans position n’en a pas. */
export type Cellules = ReadonlyMap<string, Contour>;

type Place = readonly [code_insee: string, position: Position];
type Geometrie = Parameters<typeof polyclip.union>[0];

// Le contour d’un département est juste à quelques centaines de mètres : des communes de sa lisière sont dehors.
/** Jusqu’où une telle commune prend au département voisin ; à l’étranger ou sur la mer, rien qu’un couloir. */
const CHEZ_LE_VOISIN_KM = 2.5;
const COULOIR_KM = 0.35;
/** En degrés. Plus loin, c’est une île que le contour n’a pas : elle a son propre rond. */
const ILE = 0.04;
const ILE_KM = 1;
/** En degrés : au-delà, deux départements ne se touchent pas. */
const LISIERE = 0.05;
/** À la latitude de la France, un degré vers l’est est plus court qu’un degré vers le nord. */
const ECHELLE = 0.69;
const MONDE: Bbox = [-180, -90, 180, 90];

const round = (degres: number) => Math.round(degres * 1e5) / 1e5;
const roundAnneau = (anneau: Anneau): Anneau => anneau.map(([x, y]): Position => [round(x), round(y)]);
const toGeometrie = (polygones: readonly Polygone[]) => polygones as Geometrie;
const close = (points: readonly Position[]): Anneau => [...points, ...points.slice(0, 1)];

function getCadre(anneau: Anneau, marge: number): Bbox {
  const [x, y] = [anneau.map((p) => p[0]), anneau.map((p) => p[1])];
  return [Math.min(...x) - marge, Math.min(...y) - marge, Math.max(...x) + marge, Math.max(...y) + marge];
}

const isInCadre = (cadre: Bbox, [x, y]: Position) => !isDisjoint(cadre, [x, y, x, y]);
const isDisjoint = (a: Bbox, b: Bbox) => a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

const listPlaces = (communes: Iterable<Commune>): readonly Place[] =>
  [...communes].flatMap(({ code_insee, latitude, longitude }): Place[] =>
    latitude === null || longitude === null ? [] : [[code_insee, [longitude, latitude]]],
  );

type Voronoi = (rang: number) => Anneau | undefined;

/** Les points les plus proches de chaque place. */
function buildVoronoi(places: readonly Place[], [ouest, sud, est, nord]: Bbox): Voronoi {
  const points = places.map(([, [x, y]]): [number, number] => [x * ECHELLE, y]);
  const voronoi = Delaunay.from(points).voronoi([ouest * ECHELLE, sud, est * ECHELLE, nord]);
  return (rang) => voronoi.cellPolygon(rang)?.map(([x, y]): Position => [x / ECHELLE, y]);
}

/** Le bout de terre qui rattache à son département une commune que le contour laisse dehors. */
function drawRattache(
  [, position]: Place,
  cellule: Anneau,
  bord: Contour,
  isChezUnVoisin: boolean,
): readonly Polygone[] {
  const { pied, ecart } = findBord(position, bord);
  const surround = (points: readonly Position[], km: number) =>
    toGeometrie([[close(computeEnveloppe(points, km))]]);
  if (ecart > ILE) return surround([position], ILE_KM) as readonly Polygone[];
  const couloir = surround([position, pied], COULOIR_KM);
  if (!isChezUnVoisin) return couloir as readonly Polygone[];
  const autour = surround([position, pied], CHEZ_LE_VOISIN_KM);
  return polyclip.union(
    couloir,
    polyclip.intersection(toGeometrie([[cellule]]), autour),
  ) as readonly Polygone[];
}

/** La part d’une cellule qui est dans le département : le découpeur ne voit que ce qui l’entoure. */
function clipCellule(cellule: Anneau, departement: readonly Polygone[]): Contour {
  const cadre = getCadre(cellule, 0.01);
  const autour = clipPolygones(departement, cadre);
  const aire = autour.flat().reduce((somme, anneau) => somme + Math.abs(getAire(anneau)), 0);
  const plein = (cadre[2] - cadre[0]) * (cadre[3] - cadre[1]);
  if (autour.flat().length === 1 && aire > plein * (1 - 1e-9)) return orient([cellule]);
  return polyclip
    .intersection(toGeometrie([[cellule]]), toGeometrie(autour))
    .flatMap((polygone) => orient(polygone as Polygone));
}

function clipToutes(
  places: readonly Place[],
  departement: readonly Polygone[],
): (readonly [string, Contour])[] {
  const cadre = getCadre([...departement.flat(2), ...places.map(([, p]) => p)], 1);
  const getCellule = buildVoronoi(places, cadre);
  return places.flatMap(([code], rang) => {
    const cellule = getCellule(rang);
    return cellule ? [[code, clipCellule(cellule, departement).map(roundAnneau)] as const] : [];
  });
}

interface Departement {
  readonly code: string;
  readonly polygones: readonly Polygone[];
  readonly cadre: Bbox;
  readonly places: readonly Place[];
}

/** Ce que les communes de la lisière d’un département ajoutent à son contour. */
function createRattaches(departements: readonly Departement[]) {
  const toutes = departements.flatMap(({ places }) => places);
  const rangs = new Map(toutes.map(([code], rang) => [code, rang]));
  const getCellule = buildVoronoi(toutes, MONDE);
  const isEnFrance = (position: Position) =>
    departements.some(
      ({ cadre, polygones }) => isInCadre(cadre, position) && isInContour(polygones.flat(), position),
    );
  return memoize((code) => {
    const departement = departements.find((un) => un.code === code);
    const bord = departement?.polygones.flat() ?? [];
    const dehors = departement?.places.filter(([, position]) => !isInContour(bord, position)) ?? [];
    return dehors.flatMap((place) => {
      const cellule = getCellule(rangs.get(place[0]) ?? -1);
      return cellule ? drawRattache(place, cellule, bord, isEnFrance(place[1])) : [];
    });
  });
}

/**
 * Prépare les cellules des communes, département par département : à chacune, la part de son département dont elle est
 * la plus proche (Voronoï). Les mêmes sources donnent les mêmes points.
 */
export function createCellules(communes: Iterable<Commune>, contours: readonly ContourDepartement[]) {
  const parDepartement = Map.groupBy(communes, ({ departement }) => departement);
  const departements = contours.map(
    ({ code, polygones }): Departement => ({
      code,
      polygones,
      cadre: getCadre(polygones.flat(2), LISIERE),
      places: listPlaces(parDepartement.get(code) ?? []),
    }),
  );
  const getRattaches = createRattaches(departements);

  return memoize((code): Cellules => {
    const departement = departements.find((un) => un.code === code);
    if (!departement) return new Map();
    const cedes = departements
      .filter((un) => un !== departement && !isDisjoint(un.cadre, departement.cadre))
      .flatMap((un) => getRattaches(un.code));
    const reste = polyclip.difference(toGeometrie(departement.polygones), toGeometrie(cedes));
    const etendue = polyclip.union(reste, toGeometrie(getRattaches(code)));
    return new Map(clipToutes(departement.places, etendue as readonly Polygone[]));
  });
}
