import { PAR_DEGRE } from '../../src/catalogue/contours-exacts.ts';
import type { Referentiel } from '../../src/catalogue/load-referentiel.ts';
import { type Contour, orient } from '../../src/domain/geo/contour.ts';
import { dissolve } from '../../src/domain/geo/dissolve.ts';
import type { Polygone } from '../../src/domain/geo/geometrie.ts';
import { roundPolygones, simplifyTogether } from '../../src/domain/geo/topologie.ts';
import { formatTraceGeo } from '../../src/domain/geo/trace-geo.ts';

/** Une commune du fichier de l’IGN. */
export interface CommuneTracee {
  readonly code: string;
  readonly contour: Contour;
}

/** Les contours rangés, par département, et ce qui n’a pas pu l’être. */
export interface ContoursRanges {
  readonly fichiers: ReadonlyMap<string, string>;
  readonly remarques: readonly string[];
}

interface Objet {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

/** Les noms que l’IGN et ses utilisateurs ont donnés au code de la commune, d’une édition à l’autre. */
const CHAMPS = ['insee_com', 'code_insee', 'codgeo', 'code'];
/** En degrés : trente mètres. */
const TOLERANCE = 0.0003;
const ATTENDU = 'Exportez la couche COMMUNE d’ADMIN EXPRESS en GeoJSON, en degrés (WGS 84, EPSG:4326).';
const NOMMES = 3;

function findCode(properties: Objet['properties']): string | undefined {
  const champs = new Map(
    Object.entries(properties ?? {}).map(([nom, valeur]) => [nom.toLowerCase(), valeur]),
  );
  const code = CHAMPS.map((champ) => champs.get(champ)).find((valeur) => valeur !== undefined);
  return code === undefined ? undefined : String(code).padStart(5, '0');
}

function toPolygones({ geometry }: Objet): readonly Polygone[] | undefined {
  if (geometry?.type === 'Polygon') return [geometry.coordinates as Polygone];
  return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as readonly Polygone[]) : undefined;
}

const isEnDegres = (polygones: readonly Polygone[]) =>
  polygones.flat(2).every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);

function parseObjet(objet: Objet): CommuneTracee {
  const code = findCode(objet.properties);
  if (code === undefined)
    throw new Error(
      `une commune n’a pas de code INSEE (champ INSEE_COM ou code_insee) ; ses champs sont : ${Object.keys(objet.properties ?? {}).join(', ') || 'aucun'}. ${ATTENDU}`,
    );
  const polygones = toPolygones(objet);
  if (!polygones)
    throw new Error(
      `la commune ${code} n’est pas une surface (${objet.geometry?.type ?? 'aucune géométrie'}). ${ATTENDU}`,
    );
  if (!isEnDegres(polygones))
    throw new Error(
      `les positions de la commune ${code} ne sont pas en degrés : le fichier est sans doute en Lambert 93. ${ATTENDU}`,
    );
  return { code, contour: roundPolygones(polygones, PAR_DEGRE).flatMap(orient) };
}

/** Lit le fichier des communes de l’IGN ; une erreur dit en français ce qui ne va pas et quoi faire. */
export function parseCommunesIgn(texte: string): readonly CommuneTracee[] {
  let lu: { readonly type?: string; readonly features?: readonly Objet[] } | null;
  try {
    lu = JSON.parse(texte);
  } catch {
    throw new Error(`ce n’est pas du JSON. ${ATTENDU}`);
  }
  if (lu?.type !== 'FeatureCollection' || !Array.isArray(lu.features) || lu.features.length === 0)
    throw new Error(`aucune commune : ce n’est pas une collection GeoJSON (FeatureCollection). ${ATTENDU}`);
  return lu.features.map(parseObjet);
}

/** Une ligne par commune d’aujourd’hui ; celles qui ont fusionné depuis ce fichier n’en font qu’une. */
function toActuelles(tracees: readonly CommuneTracee[], { communes, anciennes }: Referentiel) {
  const parCode = Map.groupBy(tracees, ({ code }) =>
    communes.has(code) ? code : (anciennes.get(code)?.code_actuel ?? ''),
  );
  const inconnues = parCode.get('') ?? [];
  parCode.delete('');
  const actuelles = [...parCode].map(([code, siennes]) => ({
    code,
    polygones: [dissolve(siennes.flatMap(({ contour }) => contour))],
  }));
  return { actuelles: actuelles.sort((a, b) => (a.code < b.code ? -1 : 1)), inconnues };
}

const listQuelques = (noms: readonly string[]) =>
  noms.length <= NOMMES ? noms.join(', ') : `${noms.slice(0, NOMMES).join(', ')}…`;

/** Range les contours par département ; un département dont une commune manque garde son contour approché. */
export function buildContoursExacts(
  tracees: readonly CommuneTracee[],
  referentiel: Referentiel,
): ContoursRanges {
  const { actuelles, inconnues } = toActuelles(tracees, referentiel);
  const tracesDe = new Map(
    simplifyTogether(actuelles, TOLERANCE, PAR_DEGRE).map(({ code, polygones }) => [
      code,
      formatTraceGeo(polygones.flat(), PAR_DEGRE),
    ]),
  );
  const fichiers = new Map<string, string>();
  const remarques =
    inconnues.length === 0
      ? []
      : [
          `${inconnues.length} code(s) inconnu(s), laissé(s) de côté : ${listQuelques(inconnues.map(({ code }) => code))}.`,
        ];
  for (const [departement, siennes] of Map.groupBy(referentiel.communes.values(), (c) => c.departement)) {
    const manquent = siennes.filter(({ code_insee }) => !tracesDe.get(code_insee));
    if (manquent.length === siennes.length) continue;
    if (manquent.length > 0) {
      const noms = listQuelques(manquent.map(({ nom }) => nom));
      remarques.push(
        `Département ${departement} : ${manquent.length} commune(s) sans contour (${noms}) ; il reste approché.`,
      );
      continue;
    }
    const lignes = siennes.map(({ code_insee }) => `${code_insee}\t${tracesDe.get(code_insee)}`).sort();
    fichiers.set(departement, `${['code_insee\tcontour', ...lignes].join('\n')}\n`);
  }
  return { fichiers, remarques };
}
