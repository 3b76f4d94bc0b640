import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Un dossier à publier, et la place de ses fichiers dans le dossier publié. */
export type Apport = readonly [source: string, sousDossier: string];

export interface Comparaison {
  /** Tout ce que le dossier doit contenir : place dans le dossier → fichier d’où il vient. */
  readonly attendus: ReadonlyMap<string, string>;
  /** Places des fichiers absents, ou différents de leur source. */
  readonly aPoser: readonly string[];
  /** Places des fichiers qui n’ont plus de source. */
  readonly aOter: readonly string[];
}

/** Les fichiers d’un dossier, cachés compris, par leur chemin dans ce dossier. */
function listFiles(racine: string, sous = ''): readonly string[] {
  return readdirSync(join(racine, sous), { withFileTypes: true }).flatMap((entree) => {
    const chemin = sous === '' ? entree.name : join(sous, entree.name);
    if (entree.isDirectory()) return listFiles(racine, chemin);
    return entree.isFile() ? [chemin] : [];
  });
}

/** Même taille et même date : le même fichier, que replaceFolder a posé avec la date de sa source. */
export function isMemeFichier(source: string, pose: string): boolean {
  const ancien = statSync(pose, { throwIfNoEntry: false });
  if (!ancien) return false;
  const neuf = statSync(source);
  return ancien.size === neuf.size && Math.abs(ancien.mtimeMs - neuf.mtimeMs) < 1;
}

/** Ce qui sépare un dossier publié de ce qu’il doit devenir. */
export function compareFolder(dossier: string, apports: readonly Apport[]): Comparaison {
  const attendus = new Map(
    apports.flatMap(([source, sous]) =>
      listFiles(source).map((fichier) => [join(sous, fichier), join(source, fichier)] as const),
    ),
  );
  const presents = statSync(dossier, { throwIfNoEntry: false })?.isDirectory() ? listFiles(dossier) : [];
  return {
    attendus,
    aPoser: [...attendus]
      .filter(([place, source]) => !isMemeFichier(source, join(dossier, place)))
      .map(([place]) => place),
    aOter: presents.filter((place) => !attendus.has(place)),
  };
}
