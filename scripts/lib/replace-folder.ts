import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

type Apport = readonly [source: string, sousDossier: string];

const listFiles = (racine: string) =>
  readdirSync(racine, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name).slice(racine.length + 1));

/** Certains disques (clés USB, partages réseau) ne savent pas lier : on copie alors. */
function tryLink(ancien: string, cible: string): boolean {
  try {
    linkSync(ancien, cible);
    return true;
  } catch {
    return false;
  }
}

/** Pose un fichier : un lien vers l’ancien quand rien n’a changé (même taille, même date), sinon une copie datée. */
function placeFile(source: string, ancien: string, cible: string): void {
  mkdirSync(dirname(cible), { recursive: true });
  const neuf = statSync(source);
  const vieux = existsSync(ancien) ? statSync(ancien) : undefined;
  const inchange =
    vieux !== undefined && vieux.size === neuf.size && Math.abs(vieux.mtimeMs - neuf.mtimeMs) < 1;
  if (inchange && tryLink(ancien, cible)) return;
  copyFileSync(source, cible);
  utimesSync(cible, neuf.atime, neuf.mtime);
}

/** Remplace un dossier par l’assemblage de plusieurs, d’un seul renommage : on n’en voit jamais la moitié. */
export function replaceFolder(dossier: string, apports: readonly Apport[]): void {
  const suivant = `${dossier}.suivant`;
  const precedent = `${dossier}.precedent`;
  // Une construction coupée net entre les deux renommages a laissé le site de côté : on le remet.
  if (!existsSync(dossier) && existsSync(precedent)) renameSync(precedent, dossier);
  for (const reste of [suivant, precedent]) rmSync(reste, { recursive: true, force: true });
  for (const [source, sous] of apports)
    for (const fichier of listFiles(source))
      placeFile(join(source, fichier), join(dossier, sous, fichier), join(suivant, sous, fichier));
  if (existsSync(dossier)) renameSync(dossier, precedent);
  renameSync(suivant, dossier);
  rmSync(precedent, { recursive: true, force: true });
}
