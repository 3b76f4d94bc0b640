import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Feuille } from './feuille.ts';
import type { Commande, Reponse } from './ouvrier.ts';
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

// Une part d’avance : l’ouvrier n’attend pas le fil principal, qui rend les pages.
const AVANCE = 2;

/** Un processus, et non un fil : sa mémoire est rendue quand il finit. Il prend des parts tant qu’il en reste. */
function runOuvrier(dossier: string, restantes: (readonly Feuille[])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const ouvrier = fork(new URL('./ouvrier.ts', import.meta.url), {
      execArgv: [],
      // Les cœurs sont déjà partagés entre ouvriers.
      env: { ...process.env, RAYON_NUM_THREADS: '1' },
      serialization: 'advanced',
    });
    let enCours = 0;
    const give = () => {
      const feuilles = restantes.shift();
      if (!feuilles) return;
      enCours += 1;
      ouvrier.send({ dossier, feuilles } satisfies Commande);
    };
    ouvrier.on('message', (reponse: Reponse) => {
      if (reponse !== 'faite') {
        reject(reponse);
        ouvrier.kill();
        return;
      }
      enCours -= 1;
      give();
      if (enCours === 0) ouvrier.disconnect();
    });
    ouvrier.once('error', reject);
    ouvrier.once('exit', (code) =>
      code === 0 && enCours === 0 ? resolve() : reject(new Error('La fabrication des PDF s’est arrêtée.')),
    );
    for (let i = 0; i < AVANCE; i += 1) give();
  });
}

/** Tous les cœurs sauf un, puis tous quand le reste de la construction a fini. */
async function runParts(
  dossier: string,
  parts: readonly (readonly Feuille[])[],
  reste: Promise<unknown>,
): Promise<void> {
  const restantes = [...parts];
  const run = async () => {
    if (restantes.length > 0) await runOuvrier(dossier, restantes);
  };
  const premiers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, run);
  await Promise.all([...premiers, availableParallelism() > 1 ? reste.then(run) : undefined]);
}

/**
 * Écrit dans `dossier` le PDF de chaque feuille, à côté du fil principal. Une feuille dont rien n’a changé est gardée :
 * `registre` dit de quoi chacune a été faite, et n’est écrit qu’à la fin ; `reste` est ce qui se construit à côté.
 */
export async function buildPapier(
  feuilles: readonly Feuille[],
  { dossier, registre }: { readonly dossier: string; readonly registre: string },
  reste: Promise<unknown> = Promise.resolve(),
): Promise<BilanPapier> {
  mkdirSync(dossier, { recursive: true });
  const connues = readRegistre(registre);
  const empreintes = new Map(feuilles.map((feuille) => [feuille.chemin, getEmpreinte(feuille)]));
  const aFaire = feuilles.filter(
    ({ chemin }) => connues.get(chemin) !== empreintes.get(chemin) || !existsSync(join(dossier, chemin)),
  );
  rmSync(registre, { force: true });
  await runParts(dossier, shareFeuilles(aFaire), reste);
  removeAnciennes(dossier, new Set(empreintes.keys()));
  writeFileSync(registre, JSON.stringify(Object.fromEntries(empreintes)));
  return { feuilles: feuilles.length, refaites: aFaire.length };
}
