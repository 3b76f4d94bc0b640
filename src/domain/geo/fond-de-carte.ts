import type { Commune } from '../commune/commune.ts';
import { clipPolygones } from './clip.ts';
import type { Bbox, Polygone, Position } from './geometrie.ts';

export interface ContourDepartement {
  readonly code: string;
  readonly nom: string;
  readonly polygones: readonly Polygone[];
}

/** Nom, code INSEE, latitude, longitude, population, 1 si le territoire la dessert, et alors son intercommunalité. */
export type PointDeCommune = readonly [string, string, number, number, number, 0 | 1, string?];

/** Le fond embarqué d’un territoire : terres voisines, départements, communes ; ce que rien ne couvre est de l’eau. */
export interface FondDeCarte {
  /** Les communes desservies : ce que la carte montre d’abord. */
  readonly bbox: Bbox;
  /** Au-delà, le fond ne dessine rien : la limite du déplacement. */
  readonly cadre: Bbox;
  /** Terres hors de France, dans l’ordre de GeoJSON (coordonnées d’un MultiPolygon). */
  readonly pays: readonly Polygone[];
  readonly departements: readonly ContourDepartement[];
  /** Les plus peuplées d’abord, pour que leurs noms passent les premiers. */
  readonly communes: readonly PointDeCommune[];
}

/** De quoi dessiner un fond ; les communes et contours hors du cadre sont ignorés. */
export interface SourcesDuFond {
  readonly desservies: readonly Commune[];
  readonly autres: Iterable<Commune>;
  readonly departements: readonly ContourDepartement[];
  readonly pays: readonly Polygone[];
}

// Au-delà, le fichier grossit et les noms se recouvrent : une région entière garde ses plus grandes communes.
const MAX_DESSERVIES = 250;
const MAX_AUTRES = 120;
const MARGE_MINIMALE = 0.2;
const CASES_PAR_COTE = 16;

const round = (degres: number) => Math.round(degres * 1000) / 1000;
const byPopulation = (a: PointDeCommune, b: PointDeCommune) => b[4] - a[4] || (a[1] < b[1] ? -1 : 1);

function toPoints(communes: Iterable<Commune>, desservie: 0 | 1): PointDeCommune[] {
  const points: PointDeCommune[] = [];
  for (const { nom, code_insee, latitude, longitude, population, epci } of communes) {
    if (latitude === null || longitude === null) continue;
    const point = [nom, code_insee, round(latitude), round(longitude), population, desservie] as const;
    points.push(desservie && epci ? [...point, epci] : point);
  }
  return points.sort(byPopulation);
}

function getBbox(points: readonly PointDeCommune[]): Bbox {
  const latitudes = points.map((point) => point[2]);
  const longitudes = points.map((point) => point[3]);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function widen([ouest, sud, est, nord]: Bbox): Bbox {
  const dx = Math.max(MARGE_MINIMALE, (est - ouest) / 4);
  const dy = Math.max(MARGE_MINIMALE, (nord - sud) / 4);
  return [round(ouest - dx), round(sud - dy), round(est + dx), round(nord + dy)];
}

const isInside = ([ouest, sud, est, nord]: Bbox, [, , lat, lon]: PointDeCommune) =>
  lon >= ouest && lon <= est && lat >= sud && lat <= nord;

/** Garde les plus peuplées, en servant chaque coin du cadre avant de revenir à une grande agglomération. */
function spread(
  points: readonly PointDeCommune[],
  [ouest, sud, est, nord]: Bbox,
  max: number,
): readonly PointDeCommune[] {
  const dejaDansLaCase = new Map<string, number>();
  return points
    .map((point) => {
      const x = Math.floor(((point[3] - ouest) / (est - ouest)) * CASES_PAR_COTE);
      const y = Math.floor(((point[2] - sud) / (nord - sud)) * CASES_PAR_COTE);
      const rang = dejaDansLaCase.get(`${x} ${y}`) ?? 0;
      dejaDansLaCase.set(`${x} ${y}`, rang + 1);
      return { point, rang };
    })
    .sort((a, b) => a.rang - b.rang)
    .slice(0, max)
    .map(({ point }) => point);
}

function clip(polygones: readonly Polygone[], cadre: Bbox): readonly Polygone[] {
  return clipPolygones(polygones, cadre).map((polygone) =>
    polygone.map((anneau) => anneau.map(([lon, lat]): Position => [round(lon), round(lat)])),
  );
}

/** Compose le fond d’un territoire ; undefined quand aucune de ses communes n’a de position connue. */
export function buildFondDeCarte(sources: SourcesDuFond): FondDeCarte | undefined {
  const desservies = toPoints(sources.desservies, 1);
  if (desservies.length === 0) return undefined;
  const bbox = getBbox(desservies);
  const cadre = widen(bbox);
  const codes = new Set(sources.desservies.map((commune) => commune.code_insee));
  const autres = toPoints(sources.autres, 0).filter(
    (point) => !codes.has(point[1]) && isInside(cadre, point),
  );
  return {
    bbox,
    cadre,
    pays: clip(sources.pays, cadre),
    departements: sources.departements
      .map((departement) => ({ ...departement, polygones: clip(departement.polygones, cadre) }))
      .filter((departement) => departement.polygones.length > 0),
    communes: [...spread(desservies, cadre, MAX_DESSERVIES), ...spread(autres, cadre, MAX_AUTRES)].sort(
      byPopulation,
    ),
  };
}
