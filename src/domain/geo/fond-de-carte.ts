import type { Commune } from '../commune/commune.ts';
import { clipPolygones } from './clip.ts';
import type { Contour } from './contour.ts';
import type { Bbox, Polygone, Position } from './geometrie.ts';
import { roundPolygones, simplifyTogether } from './topologie.ts';
import { formatTraceGeo, type TraceGeo } from './trace-geo.ts';

export interface ContourDepartement {
  readonly code: string;
  readonly nom: string;
  readonly polygones: readonly Polygone[];
}

/** Nom, latitude, longitude, population, 1 si le territoire la dessert. */
export type VilleDuFond = readonly [string, number, number, number, 0 | 1];

/** Le fond embarqué d’un territoire : terres voisines, départements, étendue, villes ; ce que rien ne couvre est de l’eau. */
export interface FondDeCarte {
  /** L’étendue du territoire : ce que la carte montre d’abord. */
  readonly bbox: Bbox;
  /** Au-delà, le fond ne dessine rien : assez loin pour remplir une carte plus haute ou plus large que le territoire. */
  readonly cadre: Bbox;
  /** Terres hors de France. */
  readonly pays: TraceGeo;
  readonly departements: TraceGeo;
  readonly territoire: TraceGeo;
  /** Le contour du territoire est celui de ses communes ; sinon il est approché d’après leurs centres. */
  readonly exact: boolean;
  /** Les plus peuplées d’abord, celles du territoire en tête : leurs noms passent les premiers. */
  readonly villes: readonly VilleDuFond[];
  /** Les étendues servies par une offre dans le territoire, et le rang de la sienne. */
  readonly zones: readonly TraceGeo[];
  readonly zoneDe: Readonly<Record<string, number>>;
}

/** De quoi dessiner un fond ; les communes et contours hors du cadre sont ignorés. */
export interface SourcesDuFond {
  readonly desservies: readonly Commune[];
  readonly autres: Iterable<Commune>;
  readonly departements: readonly ContourDepartement[];
  readonly pays: readonly Polygone[];
  readonly territoire: { readonly contour: Contour; readonly exact: boolean };
  /** Par offre qui ne sert qu’une partie du territoire, l’étendue de cette partie. */
  readonly zones?: Iterable<readonly [offre: string, contour: Contour]>;
}

// Au-delà, les noms se recouvrent : une région entière garde ses plus grandes communes.
const MAX_DESSERVIES = 160;
const MAX_AUTRES = 60;
const MARGE_MINIMALE = 0.1;
const CASES_PAR_COTE = 16;
/** La plus grande part de la carte, en hauteur et en largeur, pour une étendue d’un degré de large ou de haut. */
const HAUTEUR_VUE = { large: 2.6, haute: 2 };
const LARGEUR_VUE = { large: 1.9, haute: 2.8 };
/** Hors du territoire, un détail plus petit que cette part de l’étendue ne se voit pas. */
const DETAIL = 1 / 200;

/** Hors de ce cadre, les terres voisines de la France ne sont pas connues (src/data/README.md). */
const EUROPE: Bbox = [-6, 41, 10.5, 52];

const round = (degres: number) => Math.round(degres * 1000) / 1000;
/** Une ville du territoire compte comme une ville d’ailleurs quatre fois plus peuplée. */
const getPoids = ([, , , habitants, desservie]: VilleDuFond) => habitants * (desservie ? 4 : 1);
const byPoids = (a: VilleDuFond, b: VilleDuFond) => getPoids(b) - getPoids(a) || (a[0] < b[0] ? -1 : 1);

const toVilles = (communes: Iterable<Commune>, desservie: 0 | 1): VilleDuFond[] =>
  [...communes]
    .flatMap(({ nom, latitude, longitude, population }): VilleDuFond[] =>
      latitude === null || longitude === null
        ? []
        : [[nom, round(latitude), round(longitude), population, desservie]],
    )
    .sort(byPoids);

function getBbox(points: readonly Position[]): Bbox {
  let [ouest, sud, est, nord] = [180, 90, -180, -90];
  for (const [x, y] of points) {
    [ouest, est] = [Math.min(ouest, x), Math.max(est, x)];
    [sud, nord] = [Math.min(sud, y), Math.max(nord, y)];
  }
  return [round(ouest), round(sud), round(est), round(nord)];
}

const meet = (a: Bbox, b: Bbox): Bbox => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

function widen([ouest, sud, est, nord]: Bbox): Bbox {
  const echelle = Math.cos((((sud + nord) / 2) * Math.PI) / 180);
  const [large, haute] = [(est - ouest) * echelle, nord - sud];
  const largeur = Math.max(LARGEUR_VUE.large * large, LARGEUR_VUE.haute * haute) / echelle;
  const hauteur = Math.max(HAUTEUR_VUE.large * large, HAUTEUR_VUE.haute * haute);
  const dx = Math.max(MARGE_MINIMALE, (largeur - (est - ouest)) / 2);
  const dy = Math.max(MARGE_MINIMALE, (hauteur - haute) / 2);
  const cadre: Bbox = [round(ouest - dx), round(sud - dy), round(est + dx), round(nord + dy)];
  return isInside(EUROPE, [ouest, sud]) ? meet(cadre, EUROPE) : cadre;
}

const isInside = ([ouest, sud, est, nord]: Bbox, [lon, lat]: Position) =>
  lon >= ouest && lon <= est && lat >= sud && lat <= nord;

/** Garde les plus peuplées, en servant chaque coin du cadre avant de revenir à une grande agglomération. */
function spread(
  villes: readonly VilleDuFond[],
  [ouest, sud, est, nord]: Bbox,
  max: number,
): readonly VilleDuFond[] {
  const dejaDansLaCase = new Map<string, number>();
  return villes
    .map((ville) => {
      const x = Math.floor(((ville[2] - ouest) / (est - ouest)) * CASES_PAR_COTE);
      const y = Math.floor(((ville[1] - sud) / (nord - sud)) * CASES_PAR_COTE);
      const rang = dejaDansLaCase.get(`${x} ${y}`) ?? 0;
      dejaDansLaCase.set(`${x} ${y}`, rang + 1);
      return { ville, rang };
    })
    .sort((a, b) => a.rang - b.rang)
    .slice(0, max)
    .map(({ ville }) => ville);
}

/** Les terres du cadre, allégées ensemble : leurs frontières restent communes. */
function drawTerres({ pays, departements }: SourcesDuFond, cadre: Bbox, bbox: Bbox): readonly TraceGeo[] {
  const detail = Math.max(bbox[2] - bbox[0], bbox[3] - bbox[1]) * DETAIL;
  const formes = [pays, departements.flatMap(({ polygones }) => polygones)].map((polygones) => ({
    polygones: roundPolygones(clipPolygones(polygones, cadre)),
  }));
  return simplifyTogether(formes, (arc) => (arc.some((point) => isInside(bbox, point)) ? 0 : detail)).map(
    ({ polygones }) => formatTraceGeo(polygones.flat()),
  );
}

function listZones(zones: SourcesDuFond['zones'] = []) {
  const parTrace = new Map<TraceGeo, number>();
  const zoneDe: Record<string, number> = {};
  for (const [offre, contour] of zones) {
    const trace = formatTraceGeo(contour);
    const rang = parTrace.get(trace) ?? parTrace.size;
    parTrace.set(trace, rang);
    zoneDe[offre] = rang;
  }
  return { zones: [...parTrace.keys()], zoneDe };
}

/** Compose le fond d’un territoire ; undefined quand aucune de ses communes n’a de position connue. */
export function buildFondDeCarte(sources: SourcesDuFond): FondDeCarte | undefined {
  const { contour, exact } = sources.territoire;
  if (contour.length === 0) return undefined;
  const bbox = getBbox(contour.flat());
  const cadre = widen(bbox);
  const codes = new Set(sources.desservies.map((commune) => commune.code_insee));
  const autres = toVilles(
    [...sources.autres].filter(({ code_insee }) => !codes.has(code_insee)),
    0,
  ).filter(([, lat, lon]) => isInside(cadre, [lon, lat]));
  const [pays = '', departements = ''] = drawTerres(sources, cadre, bbox);
  return {
    bbox,
    cadre,
    pays,
    departements,
    territoire: formatTraceGeo(contour),
    exact,
    villes: [
      ...spread(toVilles(sources.desservies, 1), cadre, MAX_DESSERVIES),
      ...spread(autres, cadre, MAX_AUTRES),
    ].sort(byPoids),
    ...listZones(sources.zones),
  };
}
