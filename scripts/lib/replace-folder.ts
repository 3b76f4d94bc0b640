import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Apport, type Comparaison, compareFolder } from './compare-folder.ts';

/** Certains disques (clés USB, partages réseau) ne savent pas lier : on copie alors. */
function tryLink(ancien: string, cible: string): boolean {
  try {
    linkSync(ancien, cible);
    return true;
  } catch {
    return false;
  }
}

/** Copie un fichier avec sa date : c’est elle qui dira, la fois suivante, qu’il n’a pas changé. */
function copyDate(source: string, cible: string): void {
  const { atime, mtime } = statSync(source);
  copyFileSync(source, cible);
  utimesSync(cible, atime, mtime);
}

function makeDossiers(): (fichier: string) => void {
  const faits = new Set<string>();
  return (fichier) => {
    const dossier = dirname(fichier);
    if (faits.has(dossier)) return;
    mkdirSync(dossier, { recursive: true });
    faits.add(dossier);
  };
}

/** Prépare tout le dossier à côté, puis l’échange d’un seul renommage : on n’en voit jamais la moitié. */
function swap(dossier: string, { attendus, aPoser }: Comparaison): void {
  const suivant = `${dossier}.suivant`;
  const precedent = `${dossier}.precedent`;
  const changes = new Set(aPoser);
  const prepare = makeDossiers();
  for (const [place, source] of attendus) {
    const cible = join(suivant, place);
    prepare(cible);
    if (changes.has(place) || !tryLink(join(dossier, place), cible)) copyDate(source, cible);
  }
  if (existsSync(dossier)) renameSync(dossier, precedent);
  renameSync(suivant, dossier);
  rmSync(precedent, { recursive: true, force: true });
}

/** Enlève un fichier, et les dossiers qu’il laisse vides. */
function removeFichier(dossier: string, place: string): void {
  rmSync(join(dossier, place));
  for (let parent = dirname(place); parent !== '.'; parent = dirname(parent)) {
    if (readdirSync(join(dossier, parent)).length > 0) return;
    rmdirSync(join(dossier, parent));
  }
}

/** Les pages en dernier : elles ne nomment que des fichiers déjà là. */
const byOrdreDePose = (a: string, b: string) => Number(a.endsWith('.html')) - Number(b.endsWith('.html'));

/**
 * Prépare à côté les seuls fichiers changés, puis pose chacun d’un renommage. Coupé net, le dossier est complété par
 * la construction suivante.
 */
function patch(dossier: string, { attendus, aPoser, aOter }: Comparaison): void {
  const suivant = `${dossier}.suivant`;
  const prepare = makeDossiers();
  for (const place of aPoser) {
    prepare(join(suivant, place));
    copyDate(attendus.get(place) ?? '', join(suivant, place));
  }
  for (const place of aPoser.toSorted(byOrdreDePose)) {
    prepare(join(dossier, place));
    renameSync(join(suivant, place), join(dossier, place));
  }
  for (const place of aOter) removeFichier(dossier, place);
  rmSync(suivant, { recursive: true, force: true });
}

// Échanger le dossier entier coûte autant de liens que de fichiers : des secondes pour un très grand site dont une
// seule offre a changé.
const GRAND_SITE = 5000;
const PART_CHANGEE = 0.02;

/** Fait d’un dossier l’assemblage de plusieurs ; rien n’y bouge avant que tout soit prêt. */
export function replaceFolder(dossier: string, apports: readonly Apport[], grand = GRAND_SITE): void {
  const suivant = `${dossier}.suivant`;
  const precedent = `${dossier}.precedent`;
  // Une construction coupée net entre les deux renommages a laissé le site de côté : on le remet.
  if (!existsSync(dossier) && existsSync(precedent)) renameSync(precedent, dossier);
  for (const reste of [suivant, precedent]) rmSync(reste, { recursive: true, force: true });
  const comparaison = compareFolder(dossier, apports);
  const { attendus, aPoser, aOter } = comparaison;
  const peu = aPoser.length + aOter.length <= attendus.size * PART_CHANGEE;
  if (attendus.size >= grand && peu) patch(dossier, comparaison);
  else swap(dossier, comparaison);
}
