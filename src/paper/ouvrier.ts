import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCompilateur } from './compile-feuille.ts';
import type { Feuille } from './feuille.ts';

/** Ce que l’ouvrier reçoit : où écrire, et quoi. */
export interface Commande {
  readonly dossier: string;
  readonly feuilles: readonly Feuille[];
}

process.once('message', ({ dossier, feuilles }: Commande) => {
  const compile = openCompilateur();
  for (const feuille of feuilles) {
    const fichier = join(dossier, feuille.chemin);
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, compile(feuille).pdf);
  }
  process.disconnect();
});
