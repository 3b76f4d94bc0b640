import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCommunes } from '../src/domain/commune/parse-communes.ts';
import type { Polygone } from '../src/domain/geo/geometrie.ts';
import { compare } from '../src/domain/text/compare.ts';
import { buildContours, type EtatNaturalEarth } from './lib/contours.ts';
import {
  completePosition,
  type PositionDeCommune,
  placeCommune,
  readCentres,
  readGeoNames,
} from './lib/positions.ts';

// Écrit src/data/ ; src/data/README.md dit d’où vient chaque fichier et comment relancer ce script.

interface CommuneEtalab {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly region: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly anciensCodes?: readonly string[];
  readonly chefLieu?: string;
  readonly commune?: string;
}

interface EpciEtalab {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

interface ZoneEtalab {
  readonly code: string;
  readonly nom: string;
  readonly region?: string;
}

const sortie = new URL('../src/data/', import.meta.url);
const etalab = new URL('../node_modules/@etalab/decoupage-administratif/data/', import.meta.url);
const readJson = <T>(fichier: string): T => JSON.parse(readFileSync(new URL(fichier, etalab), 'utf8')) as T;

type Ligne = readonly (string | number)[];

function writeTsv(nom: string, titres: readonly string[], lignes: readonly Ligne[]): void {
  const triees = lignes.toSorted((a, b) => compare(String(a[0]), String(b[0])));
  writeFileSync(new URL(nom, sortie), `${[titres, ...triees].map((ligne) => ligne.join('\t')).join('\n')}\n`);
  console.log(`${nom} : ${lignes.length} lignes`);
}

function writeGeoJson(
  nom: string,
  formes: readonly {
    readonly code: string;
    readonly nom?: string | undefined;
    readonly polygones: readonly Polygone[];
  }[],
): void {
  const lignes = formes.map(({ polygones, ...properties }) =>
    JSON.stringify({
      type: 'Feature',
      properties,
      geometry: { type: 'MultiPolygon', coordinates: polygones },
    }),
  );
  const texte = `{"type":"FeatureCollection","features":[\n${lignes.join(',\n')}\n]}\n`;
  writeFileSync(new URL(nom, sortie), texte);
  console.log(`${nom} : ${formes.length} contours, ${Math.round(texte.length / 1000)} ko`);
}

type Placer = (commune: CommuneEtalab) => PositionDeCommune | undefined;

/** Sans les fichiers de positions, celles du fichier déjà écrit sont gardées : la mise à jour annuelle n’en a pas besoin. */
function createPlacerConnu(): Placer {
  const fichier = new URL('communes.tsv', sortie);
  const texte = existsSync(fichier) ? readFileSync(fichier, 'utf8') : '';
  const communes = parseCommunes(texte);
  const sources = new Map(texte.split('\n').map((ligne) => [ligne.slice(0, 5), ligne.at(-1)]));
  return ({ code }) => {
    const { latitude = null, longitude = null } = communes.get(code) ?? {};
    const source = sources.get(code) as PositionDeCommune['source'];
    return latitude === null || longitude === null ? undefined : { latitude, longitude, source };
  };
}

function createPlacer(geonames: string | undefined, centres: string | undefined): Placer {
  if (!geonames || !centres) return createPlacerConnu();
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

function listAnciennes(
  entrees: readonly CommuneEtalab[],
  actuelles: readonly CommuneEtalab[],
): readonly Ligne[] {
  const noms = new Map(
    entrees.filter(({ type }) => type !== 'commune-actuelle').map((entree) => [entree.code, entree.nom]),
  );
  const successeurs = new Map(
    actuelles.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((ancien) => [ancien, code] as const)),
  );
  // Le chef-lieu déclaré d’une commune déléguée ou associée l’emporte sur l’historique des codes.
  for (const { type, code, chefLieu, commune } of entrees)
    if (type !== 'commune-actuelle') successeurs.set(code, chefLieu ?? commune ?? code);
  const nomsActuels = new Map(actuelles.map(({ code, nom }) => [code, nom]));
  return [...successeurs]
    .filter(([ancien, actuel]) => ancien !== actuel || noms.get(ancien) !== nomsActuels.get(actuel))
    .map(([ancien, actuel]) => [ancien, noms.get(ancien) ?? '', actuel]);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      geonames: { type: 'string' },
      centres: { type: 'string' },
      'centres-ign': { type: 'string' },
      'natural-earth': { type: 'string' },
    },
  });
  const entrees = readJson<readonly CommuneEtalab[]>('communes.json');
  const actuelles = entrees.filter(({ type }) => type === 'commune-actuelle');
  const epcis = readJson<readonly EpciEtalab[]>('epci.json');
  const departements = readJson<readonly ZoneEtalab[]>('departements.json');
  const epciDe = new Map(
    epcis.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code] as const)),
  );
  const place = createPlacer(values.geonames, values.centres);
  const fichierIgn = values['centres-ign'];
  const centresIgn = fichierIgn ? readCentres(readFileSync(fichierIgn, 'utf8')) : new Map();

  writeTsv(
    'communes.tsv',
    [
      'code_insee',
      'nom',
      'codes_postaux',
      'departement',
      'region',
      'epci',
      'population',
      'latitude',
      'longitude',
      'source',
    ],
    actuelles.map((commune) => {
      const { code, nom, codesPostaux = [], departement, region, population = 0 } = commune;
      return [
        code,
        nom,
        codesPostaux.join(' '),
        departement,
        region,
        epciDe.get(code) ?? '',
        population,
        ...toColonnes(completePosition(commune, place(commune), centresIgn)),
      ];
    }),
  );
  writeTsv('communes-anciennes.tsv', ['code_insee', 'nom', 'code_actuel'], listAnciennes(entrees, actuelles));
  writeTsv(
    'epcis.tsv',
    ['siren', 'nom', 'communes'],
    epcis.map(({ code, nom, membres }) => [
      code,
      nom,
      membres
        .map((m) => m.code)
        .sort()
        .join(' '),
    ]),
  );
  writeTsv(
    'departements.tsv',
    ['code', 'nom', 'region'],
    departements.map(({ code, nom, region = '' }) => [code, nom, region]),
  );
  writeTsv(
    'regions.tsv',
    ['code', 'nom'],
    readJson<readonly ZoneEtalab[]>('regions.json').map(({ code, nom }) => [code, nom]),
  );

  const fichier = values['natural-earth'];
  if (!fichier) return;
  const { features } = JSON.parse(readFileSync(fichier, 'utf8')) as {
    readonly features: readonly EtatNaturalEarth[];
  };
  const contours = buildContours(features);
  const noms = new Map(departements.map(({ code, nom }) => [code, nom]));
  writeGeoJson(
    'departements.geo.json',
    contours.departements.map(({ code, polygones }) => ({ code, nom: noms.get(code), polygones })),
  );
  writeGeoJson('pays.geo.json', contours.pays);
}

main();
