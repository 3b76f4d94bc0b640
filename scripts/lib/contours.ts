import { clipPolygones } from '../../src/domain/geo/clip.ts';
import { dissolve } from '../../src/domain/geo/dissolve.ts';
import type { Bbox, Polygone } from '../../src/domain/geo/geometrie.ts';
import { roundPolygones, simplifyTogether } from '../../src/domain/geo/topologie.ts';

/** Ce qu’on lit des états et provinces de Natural Earth (admin-1, 1:10 m). */
export interface EtatNaturalEarth {
  readonly properties: { readonly iso_a2: string; readonly iso_3166_2: string; readonly adm0_a3: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Polygone }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygone[] };
}

export interface Forme {
  readonly code: string;
  readonly polygones: readonly Polygone[];
}

const CADRE_DES_VOISINS: Bbox = [-6, 41, 10.5, 52];
const VOISINS = [
  'AND',
  'AUT',
  'BEL',
  'CHE',
  'DEU',
  'ESP',
  'GBR',
  'GGY',
  'ITA',
  'JEY',
  'LIE',
  'LUX',
  'MCO',
  'NLD',
];
const OUTRE_MER: Readonly<Record<string, string>> = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976' };
/** En degrés, environ 300 m, la précision de Natural Earth. */
const TOLERANCE = 0.003;

const getPolygones = ({ geometry }: EtatNaturalEarth): readonly Polygone[] =>
  roundPolygones(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** Contours des départements et terres des pays voisins, allégés ensemble pour que leurs frontières coïncident. */
export function buildContours(etats: readonly EtatNaturalEarth[]): {
  readonly departements: readonly Forme[];
  readonly pays: readonly Forme[];
} {
  const departements = etats
    .filter(({ properties }) => properties.iso_a2 === 'FR' && properties.iso_3166_2.startsWith('FR-'))
    .map((etat) => {
      const code = etat.properties.iso_3166_2.slice(3);
      return { code: OUTRE_MER[code] ?? code, polygones: getPolygones(etat) };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const pays = VOISINS.map((code) => ({
    code,
    polygones: dissolve(
      etats
        .filter(({ properties }) => properties.adm0_a3 === code)
        .flatMap(getPolygones)
        .flat(),
    ).map((anneau) => [anneau]),
  }));
  const formes = simplifyTogether([...departements, ...pays], TOLERANCE);
  return {
    departements: formes.slice(0, departements.length),
    pays: formes
      .slice(departements.length)
      .map(({ code, polygones }) => ({
        code,
        polygones: roundPolygones(clipPolygones(polygones, CADRE_DES_VOISINS)),
      }))
      .filter(({ polygones }) => polygones.length > 0),
  };
}
