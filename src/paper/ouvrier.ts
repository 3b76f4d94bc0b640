import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openCompilateur } from './compile-feuille.ts';
import type { Feuille } from './feuille.ts';
import { openTypst } from './open-typst.ts';

/** Ce que l’ouvrier reçoit, part après part : où écrire, et quoi. */
export interface Commande {
  readonly dossier: string;
  readonly feuilles: readonly Feuille[];
}

/** Ce qu’il répond : la part est faite, ou ce qui l’en a empêché. */
export type Reponse = 'faite' | Error;

const typst = openTypst();
const compile = openCompilateur(typst);

async function build({ dossier, feuilles }: Commande): Promise<void> {
  for (const feuille of feuilles) {
    const fichier = join(dossier, feuille.chemin);
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, await draw(feuille));
    // Node ne rend les documents de Typst qu’entre deux tours : sans cela, ils s’entassent.
    await setImmediate();
  }
}

/** Le lecteur d’images n’est chargé que par l’ouvrier qui en a une à faire. */
async function draw(feuille: Feuille): Promise<Buffer> {
  if (feuille.modele !== 'apercu') return compile(feuille).pdf;
  const { drawApercu } = await import('./draw-apercu.ts');
  return drawApercu(typst, feuille);
}

const answer = (reponse: Reponse) => process.send?.(reponse);

let file = Promise.resolve();
process.on('message', (commande: Commande) => {
  file = file
    .then(() => build(commande))
    .then(() => void answer('faite'))
    .catch((erreur: Error) => void answer(erreur));
});
