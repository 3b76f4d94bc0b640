import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadReferentiel } from '../src/catalogue/load-referentiel.ts';
import type { Polygone } from '../src/domain/geo/geometrie.ts';
import { compare } from '../src/domain/text/compare.ts';
import { type CommuneEtalab, listAnciennes } from './lib/anciennes-communes.ts';
import { buildAnnuaire, describeBilan, readAnnuaire } from './lib/annuaire.ts';
import { buildContours, type EtatNaturalEarth } from './lib/contours.ts';
import { buildContoursExacts, parseCommunesIgn } from './lib/contours-ign.ts';
import { createPlacer, type Ligne } from './lib/placer.ts';

// Écrit src/data/ ; src/data/README.md dit d’où vient chaque fichier et comment relancer ce script.

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

/** Les états passés donnés, sinon les noms déjà écrits. */
function readNomsAnciens(fichiers: readonly string[] | undefined): Parameters<typeof listAnciennes>[1] {
  if (fichiers) return fichiers.map((fichier) => JSON.parse(readFileSync(fichier, 'utf8')));
  const [, ...lignes] = readFileSync(new URL('communes-anciennes.tsv', sortie), 'utf8').trim().split('\n');
  return [lignes.map((ligne) => ligne.split('\t')).map(([code = '', nom = '']) => ({ code, nom }))];
}

/** Après les communes : chaque service se rattache à celle d’aujourd’hui. */
function writeAnnuaire(fichiers: readonly string[]): void {
  const { communes, anciensNoms } = loadReferentiel();
  const lus = fichiers.map((fichier) => readAnnuaire(readFileSync(fichier, 'utf8')));
  const vide = fichiers.find((_, rang) => lus[rang]?.length === 0);
  if (vide !== undefined) {
    console.error(`${vide} : aucun service lu. src/data/README.md dit les formes attendues.`);
    process.exitCode = 1;
    return;
  }
  const { lignes, bilan } = buildAnnuaire(lus.flat(), communes, anciensNoms);
  writeTsv(
    'annuaire.tsv',
    ['code_insee', 'type', 'lieu', 'telephone', 'courriel', 'adresse', 'code_postal', 'etat'],
    lignes,
  );
  console.log(describeBilan(bilan));
}

/** Après les communes : un contour se rattache à celle d’aujourd’hui. */
function writeContoursExacts(fichier: string): void {
  try {
    const tracees = parseCommunesIgn(readFileSync(fichier, 'utf8'));
    const { fichiers, remarques } = buildContoursExacts(tracees, loadReferentiel());
    const dossier = new URL('contours/', sortie);
    mkdirSync(dossier, { recursive: true });
    for (const [departement, texte] of fichiers)
      writeFileSync(new URL(`${departement.toLowerCase()}.tsv`, dossier), texte);
    const octets = [...fichiers.values()].reduce((somme, texte) => somme + texte.length, 0);
    console.log(`contours/ : ${fichiers.size} département(s), ${Math.round(octets / 1000)} ko`);
    for (const remarque of remarques) console.log(remarque);
    if (fichiers.size === 0) throw new Error('aucun département complet : rien n’a été écrit.');
  } catch (erreur) {
    console.error(`${fichier} : ${explainLecture(erreur)}`);
    process.exitCode = 1;
  }
}

function explainLecture(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur);
  const { code } = erreur as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'ce fichier n’existe pas.';
  if (code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE')
    return 'ce fichier est trop gros : n’exportez que vos départements, ou prenez l’édition CARTO.';
  return erreur.message;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      geonames: { type: 'string' },
      centres: { type: 'string' },
      'centres-ign': { type: 'string' },
      'natural-earth': { type: 'string' },
      'noms-anciens': { type: 'string', multiple: true },
      annuaire: { type: 'string', multiple: true },
      contours: { type: 'string' },
    },
  });
  const entrees = readJson<readonly CommuneEtalab[]>('communes.json');
  const actuelles = entrees.filter(({ type }) => type === 'commune-actuelle');
  const epcis = readJson<readonly EpciEtalab[]>('epci.json');
  const departements = readJson<readonly ZoneEtalab[]>('departements.json');
  const epciDe = new Map(
    epcis.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code] as const)),
  );
  const place = createPlacer(sortie, values);

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
        ...place(commune),
      ];
    }),
  );
  writeTsv(
    'communes-anciennes.tsv',
    ['code_insee', 'nom', 'code_actuel'],
    listAnciennes(entrees, readNomsAnciens(values['noms-anciens'])),
  );
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

  if (values.annuaire) writeAnnuaire(values.annuaire);
  if (values.contours) writeContoursExacts(values.contours);

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
