import { Delaunay } from 'd3-delaunay';
import * as polyclip from 'polyclip-ts';
import type { Commune } from '../domain/commune/commune.ts';
import { clipPolygones } from '../domain/geo/clip.ts';
import { computeEnveloppe } from '../domain/geo/compute-enveloppe.ts';
import { type Contour, getAire, isInContour, orient } from '../domain/geo/contour.ts';
import { findBord } from '../domain/geo/ecart.ts';
import type { ContourDepartement } from '../domain/geo/fond-de-carte.ts';
import type { Anneau, Bbox, Polygone, Position } from '../domain/geo/geometrie.ts';

/** Par commune, l’étendue qu’on lui connaît ; une commune sans position n’en a pas. */
export type Cellules = ReadonlyMap<string, Contour>;

type Place = readonly [code_insee: string, position: Position];
type Geometrie = Parameters<typeof polyclip.union>[0];

/** Le contour d’un département est juste à quelques centaines de mètres : une commune d’à côté y est rattachée par un couloir de cette demi-largeur. */
const COULOIR_KM = 0.35;
/** En degrés. Plus loin, c’est une île que le contour n’a pas : elle a son propre rond. */
const ILE = 0.04;
const ILE_KM = 1;

const round = (degres: number) => Math.round(degres * 1e5) / 1e5;
const roundAnneau = (anneau: Anneau): Anneau => anneau.map(([x, y]): Position => [round(x), round(y)]);
const toGeometrie = (polygones: readonly Polygone[]) => polygones as Geometrie;
const close = (points: readonly Position[]): Anneau => [...points, ...points.slice(0, 1)];

function getCadre(anneau: Anneau, marge: number): Bbox {
  const [x, y] = [anneau.map((p) => p[0]), anneau.map((p) => p[1])];
  return [Math.min(...x) - marge, Math.min(...y) - marge, Math.max(...x) + marge, Math.max(...y) + marge];
}

const isDisjoint = (a: Bbox, b: Bbox) => a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

const listPlaces = (communes: Iterable<Commune>): readonly Place[] =>
  [...communes].flatMap(({ code_insee, latitude, longitude }): Place[] =>
    latitude === null || longitude === null ? [] : [[code_insee, [longitude, latitude]]],
  );

/** Ce qui rattache à leur département les communes que son contour, trop simple, laisse dehors. */
const listRattaches = (places: readonly Place[], bord: Contour): readonly Polygone[] =>
  places
    .filter(([, position]) => !isInContour(bord, position))
    .map(([, position]) => {
      const { pied, ecart } = findBord(position, bord);
      const enveloppe =
        ecart > ILE ? computeEnveloppe([position], ILE_KM) : computeEnveloppe([position, pied], COULOIR_KM);
      return [close(enveloppe)];
    });

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

function buildDuDepartement(
  places: readonly Place[],
  departement: readonly Polygone[],
): (readonly [string, Contour])[] {
  const bord = departement.flat();
  const [ouest, sud, est, nord] = getCadre([...bord.flat(), ...places.map(([, p]) => p)], 1);
  // À cette latitude, un degré vers l’est est plus court qu’un degré vers le nord.
  const echelle = Math.cos((((sud + nord) / 2) * Math.PI) / 180);
  const voronoi = Delaunay.from(places.map(([, [x, y]]): [number, number] => [x * echelle, y])).voronoi([
    ouest * echelle,
    sud,
    est * echelle,
    nord,
  ]);
  return places.flatMap(([code], rang) => {
    const cellule = voronoi.cellPolygon(rang)?.map(([x, y]): Position => [x / echelle, y]);
    return cellule ? [[code, clipCellule(cellule, departement).map(roundAnneau)] as const] : [];
  });
}

/**
 * Prépare les cellules des communes, département par département : à chacune, la part de son département dont elle est
 * la plus proche (Voronoï). Les mêmes sources donnent les mêmes points.
 */
export function createCellules(communes: Iterable<Commune>, departements: readonly ContourDepartement[]) {
  const parDepartement = Map.groupBy(communes, ({ departement }) => departement);
  const siens = departements.map(({ code, polygones }) => {
    const places = listPlaces(parDepartement.get(code) ?? []);
    return { code, polygones, places, rattaches: listRattaches(places, polygones.flat()) };
  });

  return (code: string): Cellules => {
    const departement = siens.find((un) => un.code === code);
    if (!departement) return new Map();
    const cadre = getCadre(departement.polygones.flat(2), 0.1);
    const isPres = ([anneau = []]: Polygone) => !isDisjoint(cadre, getCadre(anneau, 0));
    const cedes = siens.filter((un) => un !== departement).flatMap((un) => un.rattaches.filter(isPres));
    const reste = polyclip.difference(
      toGeometrie(departement.polygones),
      ...cedes.map((un) => toGeometrie([un])),
    );
    const etendue = polyclip.union(reste, ...departement.rattaches.map((un) => toGeometrie([un])));
    return new Map(buildDuDepartement(departement.places, etendue as readonly Polygone[]));
  };
}
