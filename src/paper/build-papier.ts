import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Feuille } from './feuille.ts';
import type { Commande } from './ouvrier.ts';
import { shareFeuilles } from './share-feuilles.ts';

/** Ce qu’une construction du papier a fait. */
export interface BilanPapier {
  readonly feuilles: number;
  readonly refaites: number;
}

const getEmpreinte = (feuille: Feuille) =>
  createHash('sha256').update(JSON.stringify(feuille)).digest('hex').slice(0, 24);

function readRegistre(fichier: string): ReadonlyMap<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(fichier, 'utf8')) as Record<string, string>));
  } catch {
    return new Map();
  }
}

/** Enlève les feuilles que plus rien ne demande. */
function removeAnciennes(dossier: string, voulues: ReadonlySet<string>): void {
  for (const entree of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    const fichier = join(entree.parentPath, entree.name);
    if (entree.isFile() && !voulues.has(relative(dossier, fichier).split(sep).join('/'))) rmSync(fichier);
  }
}

/** Un processus, et non un fil : sa mémoire est rendue quand il finit. */
function runOuvrier(commande: Commande): Promise<void> {
  return new Promise((resolve, reject) => {
    const ouvrier = fork(new URL('./ouvrier.ts', import.meta.url), {
      execArgv: [],
      serialization: 'advanced',
    });
    ouvrier.once('error', reject);
    ouvrier.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('La fabrication des PDF s’est arrêtée.')),
    );
    ouvrier.send(commande);
  });
}

/** Les parts l’une après l’autre, sur tous les cœurs sauf un. */
async function runParts(dossier: string, parts: readonly (readonly Feuille[])[]): Promise<void> {
  const restantes = parts.values();
  const run = async () => {
    for (const feuilles of restantes) await runOuvrier({ dossier, feuilles });
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, run));
}

/**
 * Écrit dans `dossier` le PDF de chaque feuille, à côté du fil principal. Une feuille dont rien n’a changé est gardée :
 * `registre` dit de quoi chacune a été faite, et n’est écrit qu’à la fin.
 */
export async function buildPapier(
  feuilles: readonly Feuille[],
  { dossier, registre }: { readonly dossier: string; readonly registre: string },
): Promise<BilanPapier> {
  mkdirSync(dossier, { recursive: true });
  const connues = readRegistre(registre);
  const empreintes = new Map(feuilles.map((feuille) => [feuille.chemin, getEmpreinte(feuille)]));
  const aFaire = feuilles.filter(
    ({ chemin }) => connues.get(chemin) !== empreintes.get(chemin) || !existsSync(join(dossier, chemin)),
  );
  rmSync(registre, { force: true });
  await runParts(dossier, shareFeuilles(aFaire));
  removeAnciennes(dossier, new Set(empreintes.keys()));
  writeFileSync(registre, JSON.stringify(Object.fromEntries(empreintes)));
  return { feuilles: feuilles.length, refaites: aFaire.length };
}
