import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface ImportLu {
  /** Tel qu’il est écrit : « zod », « ./statut.ts », « @/paths.ts ». */
  readonly nom: string;
  /** Chemin depuis la racine du projet ; absent pour un paquet. */
  readonly fichier: string | undefined;
  /** Effacé à l’exécution : « import type ». */
  readonly type: boolean;
}

export interface ModuleLu {
  readonly fichier: string;
  readonly texte: string;
  readonly imports: readonly ImportLu[];
}

const IMPORT =
  /(?:^|[\s;>])(?:import|export)\s+(?:(?<type>type)\s+)?(?:[\w*{}\s,$]+\sfrom\s+)?['"](?<nom>[^'"]+)['"]/g;
const IMPORT_DIFFERE = /\bimport\(\s*['"](?<nom>[^'"]+)['"]/g;

function resolveImport(depuis: string, nom: string): string | undefined {
  if (nom.startsWith('@/')) return `src/${nom.slice(2)}`;
  if (!nom.startsWith('.')) return undefined;
  return posix.join(posix.dirname(depuis), nom);
}

/** Les imports d’un module TypeScript ou Astro, statiques et différés. */
export function readImports(fichier: string, texte: string): readonly ImportLu[] {
  return [...texte.matchAll(IMPORT), ...texte.matchAll(IMPORT_DIFFERE)].map(({ groups = {} }) => {
    const { nom: ecrit = '', type } = groups;
    const nom = ecrit.replace(/\?.*$/, '');
    return { nom, fichier: resolveImport(fichier, nom), type: type !== undefined };
  });
}

/** Tous les fichiers d’un dossier du projet, en chemins à barres obliques, triés. */
export function listFiles(dossier: string): readonly string[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => `${entree.parentPath}/${entree.name}`.replaceAll('\\', '/'))
    .sort();
}

/** Les modules d’un dossier, sans les tests, prêts à être jugés. */
export function readModules(dossier: string): readonly ModuleLu[] {
  return listFiles(dossier)
    .filter((fichier) => /\.(ts|mjs|astro)$/.test(fichier) && !/\.(test|spec|d)\.ts$/.test(fichier))
    .map((fichier) => {
      const texte = readFileSync(fichier, 'utf8');
      return { fichier, texte, imports: readImports(fichier, texte) };
    });
}

/** Ce qu’un module charge à l’exécution, de proche en proche : fichiers et paquets, lui compris. */
export function getAtteints(
  depart: ModuleLu,
  modules: ReadonlyMap<string, ModuleLu>,
): ReadonlyMap<string, readonly string[]> {
  const chemins = new Map<string, readonly string[]>([[depart.fichier, [depart.fichier]]]);
  const file: ModuleLu[] = [depart];
  for (let courant = file.shift(); courant; courant = file.shift()) {
    const chemin = chemins.get(courant.fichier) ?? [];
    for (const { nom, fichier, type } of courant.imports) {
      const cle = fichier ?? nom;
      if (type || chemins.has(cle)) continue;
      chemins.set(cle, [...chemin, cle]);
      const suivant = modules.get(cle);
      if (suivant) file.push(suivant);
    }
  }
  return chemins;
}
