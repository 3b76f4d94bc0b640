import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Commune, CommuneAncienne, Departement, Epci, Region } from '../domain/commune/commune.ts';
import { buildZoneIndex, type ZoneIndex } from '../domain/commune/expand-zone.ts';
import { groupAutrefois } from '../domain/commune/group-autrefois.ts';
import { parseCommunes } from '../domain/commune/parse-communes.ts';
import {
  parseAnciennes,
  parseDepartements,
  parseEpcis,
  parseRegions,
} from '../domain/commune/parse-decoupage.ts';
import { findAccueil } from '../domain/contact/find-accueil.ts';
import { type LieuAccueil, parseAnnuaire } from '../domain/contact/lieu-d-accueil.ts';
import type { ContourDepartement } from '../domain/geo/fond-de-carte.ts';
import type { Polygone } from '../domain/geo/geometrie.ts';
import { type Cellules, createCellules } from './build-cellules.ts';
import { parseContours } from './contours-exacts.ts';
import { memoize } from './memoize.ts';

/** Les tracés du fond de carte embarqué. */
export interface Contours {
  readonly departements: readonly ContourDepartement[];
  readonly pays: readonly Polygone[];
}

/** Le découpage administratif de src/data, lu une fois pour le site, les contrôles et les essais. */
export interface Referentiel {
  readonly communes: ReadonlyMap<string, Commune>;
  /** Codes qui n’existent plus → commune d’aujourd’hui ; aucun code actuel n’y figure. */
  readonly anciennes: ReadonlyMap<string, CommuneAncienne>;
  /** Noms d’autrefois encore employés (communes déléguées, associées, fusionnées, renommées). */
  readonly anciensNoms: readonly CommuneAncienne[];
  /** Les mêmes par commune d’aujourd’hui, pour la recherche. */
  readonly autrefois: ReadonlyMap<string, readonly string[]>;
  readonly epcis: ReadonlyMap<string, Epci>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly zones: ZoneIndex;
  /** Les services publics locaux où l’on est reçu, par commune d’aujourd’hui ; lus au premier appel. */
  readonly getAnnuaire: () => ReadonlyMap<string, readonly LieuAccueil[]>;
  /** Le lieu d’accueil le plus utile près d’une commune. */
  readonly findAccueil: (code_insee: string, jeune: boolean) => LieuAccueil | undefined;
  /** Lus au premier appel seulement : tout le monde n’a pas de carte à dessiner. */
  readonly getContours: () => Contours;
  /** L’étendue de chaque commune d’un département : la vraie quand on l’a, sinon approchée ; au premier appel. */
  readonly getEtendues: (departement: string) => Cellules;
  /** Les étendues de ce département sont les contours officiels de ses communes. */
  readonly hasContoursExacts: (departement: string) => boolean;
}

interface Collection {
  readonly features: readonly {
    readonly properties: { readonly code: string; readonly nom?: string };
    readonly geometry: { readonly coordinates: readonly Polygone[] };
  }[];
}

function readContours(read: (fichier: string) => string): Contours {
  const departements = JSON.parse(read('departements.geo.json')) as Collection;
  const pays = JSON.parse(read('pays.geo.json')) as Collection;
  return {
    departements: departements.features.map(({ properties: { code, nom = code }, geometry }) => ({
      code,
      nom,
      polygones: geometry.coordinates,
    })),
    pays: pays.features.flatMap(({ geometry }) => geometry.coordinates),
  };
}

function readReferentiel(dossier: string): Referentiel {
  const read = (fichier: string) => readFileSync(join(dossier, fichier), 'utf8').replaceAll('\r\n', '\n');
  const communes = parseCommunes(read('communes.tsv'));
  const epcis = parseEpcis(read('epcis.tsv'));
  const anciennes = parseAnciennes(read('communes-anciennes.tsv'), communes);
  const anciensNoms = anciennes.filter(({ nom, nom_actuel }) => nom !== '' && nom !== nom_actuel);
  let contours: Contours | undefined;
  let annuaire: ReadonlyMap<string, readonly LieuAccueil[]> | undefined;
  const getAnnuaire = () => {
    annuaire ??= parseAnnuaire(read('annuaire.tsv'), (code) => communes.get(code)?.nom ?? code);
    return annuaire;
  };
  const getContours = () => {
    contours ??= readContours(read);
    return contours;
  };
  let approche: ((departement: string) => Cellules) | undefined;
  const getFichier = (departement: string) => `contours/${departement.toLowerCase()}.tsv`;
  const hasContoursExacts = (departement: string) => existsSync(join(dossier, getFichier(departement)));
  const getEtendues = memoize((departement): Cellules => {
    if (hasContoursExacts(departement)) return parseContours(read(getFichier(departement)));
    approche ??= createCellules(communes.values(), getContours().departements);
    return approche(departement);
  });
  return {
    communes,
    // Un code a porté plusieurs noms, le dernier d’abord : c’est lui que l’on dit.
    anciennes: new Map(
      anciennes
        .filter(({ code_insee }) => !communes.has(code_insee))
        .toReversed()
        .map((ancienne) => [ancienne.code_insee, ancienne]),
    ),
    anciensNoms,
    autrefois: groupAutrefois(anciensNoms),
    epcis,
    departements: parseDepartements(read('departements.tsv')),
    regions: parseRegions(read('regions.tsv')),
    zones: buildZoneIndex(communes, epcis),
    getAnnuaire,
    findAccueil: (code, jeune) => findAccueil(code, jeune, { communes, annuaire: getAnnuaire() }),
    getContours,
    getEtendues,
    hasContoursExacts,
  };
}

const lus = new Map<string, Referentiel>();

/** Lit src/data, depuis la racine du projet (d’où npm lance toutes les commandes) ; le même objet à chaque appel. */
export function loadReferentiel(dossier = 'src/data'): Referentiel {
  const chemin = resolve(dossier);
  const referentiel = lus.get(chemin) ?? readReferentiel(chemin);
  lus.set(chemin, referentiel);
  return referentiel;
}
