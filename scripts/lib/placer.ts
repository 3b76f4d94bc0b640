import { existsSync, readFileSync } from 'node:fs';
import { parseCommunes } from '../../src/domain/commune/parse-communes.ts';
import {
  type CommuneAPlacer,
  completePosition,
  type PositionDeCommune,
  placeCommune,
  readCentres,
  readGeoNames,
} from './positions.ts';

/** Une ligne d’un fichier de src/data, cellule par cellule. */
export type Ligne = readonly (string | number)[];

/** Les fichiers donnés sur la ligne de commande. */
interface FichiersDePositions {
  readonly geonames?: string | undefined;
  readonly centres?: string | undefined;
  readonly 'centres-ign'?: string | undefined;
}

type Placer = (commune: CommuneAPlacer) => PositionDeCommune | undefined;

/** Sans les fichiers de positions, celles du fichier déjà écrit sont gardées : la mise à jour annuelle n’en a pas besoin. */
function createPlacerConnu(dossier: URL): Placer {
  const fichier = new URL('communes.tsv', dossier);
  const texte = existsSync(fichier) ? readFileSync(fichier, 'utf8') : '';
  const communes = parseCommunes(texte);
  const sources = new Map(texte.split('\n').map((ligne) => [ligne.slice(0, 5), ligne.at(-1)]));
  return ({ code }) => {
    const { latitude = null, longitude = null } = communes.get(code) ?? {};
    const source = sources.get(code) as PositionDeCommune['source'];
    return latitude === null || longitude === null ? undefined : { latitude, longitude, source };
  };
}

function createPlacerDeBase(dossier: URL, { geonames, centres }: FichiersDePositions): Placer {
  if (!geonames || !centres) return createPlacerConnu(dossier);
  const points = readGeoNames(readFileSync(geonames, 'utf8'));
  const lieux = readCentres(readFileSync(centres, 'utf8'));
  return (commune) => placeCommune(commune, points, lieux);
}

/** Trois décimales pour l’IGN, qui n’en donne pas plus. */
function toColonnes(position: PositionDeCommune | undefined): Ligne {
  if (!position) return ['', '', ''];
  const { latitude, longitude, source } = position;
  const decimales = source === 'I' ? 3 : 4;
  return [latitude.toFixed(decimales), longitude.toFixed(decimales), source];
}

/** Les trois dernières colonnes de communes.tsv, d’après les fichiers donnés ou ce qui est déjà écrit. */
export function createPlacer(
  dossier: URL,
  fichiers: FichiersDePositions,
): (commune: CommuneAPlacer) => Ligne {
  const place = createPlacerDeBase(dossier, fichiers);
  const ign = fichiers['centres-ign'];
  const centres = ign ? readCentres(readFileSync(ign, 'utf8')) : new Map();
  return (commune) => toColonnes(completePosition(commune, place(commune), centres));
}
