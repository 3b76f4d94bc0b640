import { toCle } from '../../src/domain/commune/to-cle.ts';
import { getDistanceKm } from '../../src/domain/geo/distance.ts';
import type { Coordonnees } from '../../src/domain/geo/geometrie.ts';
import { parseCsv } from './parse-csv.ts';

/** La position d’une commune et sa source : GeoNames (le bourg), laposte_hexasmal ou IGN (le centre du territoire). */
export interface PositionDeCommune extends Coordonnees {
  readonly source: 'G' | 'H' | 'I';
}

export interface CommuneAPlacer {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly anciensCodes?: readonly string[];
}

interface PointGeoNames extends Coordonnees {
  readonly cle: string;
  readonly autresCles: readonly string[];
  readonly type: string;
  readonly population: number;
}

/** Les points par code INSEE ; ceux qui n’en ont pas, par « département nom ». */
export type PointsGeoNames = ReadonlyMap<string, readonly PointGeoNames[]>;

/** Collectivités d’outre-mer : GeoNames les tient pour des pays ; celles d’une seule commune n’y ont pas de code INSEE. */
const PAYS: Readonly<Record<string, { readonly departement?: string; readonly code?: string }>> = {
  FR: {},
  GP: {},
  MQ: {},
  GF: {},
  RE: {},
  YT: {},
  PM: {},
  WF: {},
  NC: {},
  PF: { departement: '987' },
  BL: { code: '97701' },
  MF: { code: '97801' },
};
const ECART_MAX_KM = 12;
/** Le bourg d’Arles est à 14,6 km du centre de son territoire ; plus loin, c’est une autre commune, sauf outre-mer. */
const ECART_ABERRANT_KM = 15;

/** Lit cities500.txt ; le code INSEE est dans la plus fine des divisions administratives renseignées. */
export function readGeoNames(texte: string): PointsGeoNames {
  const points = new Map<string, PointGeoNames[]>();
  const add = (cle: string, point: PointGeoNames) => points.set(cle, [...(points.get(cle) ?? []), point]);
  for (const ligne of texte.split('\n')) {
    const c = ligne.split('\t');
    const pays = PAYS[c[8] ?? ''];
    if (!pays) continue;
    const cle = toCle(c[1] ?? '');
    const point = {
      latitude: Number(c[4]),
      longitude: Number(c[5]),
      cle,
      autresCles: (c[3] ?? '').split(',').map(toCle),
      type: c[7] ?? '',
      population: Number(c[14]),
    };
    const code = pays.code ?? [c[13], c[12], c[11], c[10]].find((division) => division?.length === 5);
    add(code ?? `${pays.departement ?? c[11] ?? ''} ${cle}`, point);
  }
  return points;
}

/** Lit un CSV de centres dont les titres comptent code_insee, lat et lon. */
export function readCentres(texte: string): ReadonlyMap<string, Coordonnees> {
  return new Map(
    parseCsv(texte)
      .filter((ligne) => ligne.get('lat'))
      .map((ligne) => [
        ligne.get('code_insee') ?? '',
        { latitude: Number(ligne.get('lat')), longitude: Number(ligne.get('lon')) },
      ]),
  );
}

/** Le point de même nom, puis le plus important : un hameau plus peuplé que le bourg ne prend pas sa place. */
function chooseBourg(
  { code, nom, departement, anciensCodes = [] }: CommuneAPlacer,
  points: PointsGeoNames,
): Coordonnees | undefined {
  const cle = toCle(nom);
  const siens = (points.get(code) ?? []).filter((point) => point.type !== 'PPLX');
  const anciens = anciensCodes
    .flatMap((ancien) => points.get(ancien) ?? [])
    .filter((point) => point.cle === cle);
  const homonymes = points.get(`${departement} ${cle}`) ?? [];
  const candidats =
    siens.length + anciens.length > 0 ? [...siens, ...anciens] : homonymes.length === 1 ? homonymes : [];
  const rank = (point: PointGeoNames) => {
    if (point.cle === cle) return 0;
    if (point.autresCles.includes(cle)) return 1;
    return point.type.startsWith('PPLA') ? 2 : 3;
  };
  return candidats.toSorted((a, b) => rank(a) - rank(b) || b.population - a.population)[0];
}

/** Place une commune : le bourg de GeoNames, sauf s’il est loin de son centre, sinon le centre du territoire communal. */
export function placeCommune(
  commune: CommuneAPlacer,
  points: PointsGeoNames,
  centres: ReadonlyMap<string, Coordonnees>,
): PositionDeCommune | undefined {
  const bourg = chooseBourg(commune, points);
  const centre = centres.get(commune.code);
  if (bourg && (!centre || getDistanceKm(bourg, centre) <= ECART_MAX_KM))
    return { latitude: bourg.latitude, longitude: bourg.longitude, source: 'G' };
  return centre ? { ...centre, source: 'H' } : undefined;
}

/** Complète par les centres de l’IGN : une position inconnue, ou un bourg si loin du territoire qu’il n’en est pas. */
export function completePosition(
  { code }: Pick<CommuneAPlacer, 'code'>,
  connue: PositionDeCommune | undefined,
  centresIgn: ReadonlyMap<string, Coordonnees>,
): PositionDeCommune | undefined {
  const centre = centresIgn.get(code);
  if (!centre) return connue;
  if (connue && (code.startsWith('97') || getDistanceKm(connue, centre) <= ECART_ABERRANT_KM)) return connue;
  return { ...centre, source: 'I' };
}
