import type { Feuille, Modele } from './feuille.ts';

/** Ce que chaque feuille laisse en mémoire, en fiches : Typst ne rend pas tout ce qu’il a pris (environ 1 Mo par fiche). */
const POIDS: Readonly<Record<Modele, number>> = {
  fiche: 1,
  affiche: 1,
  orientation: 1,
  couverture: 10,
  livret: 100,
};
const PAR_OUVRIER = 250;

/** Des parts assez petites pour qu’un processus qui fait la sienne tienne en mémoire ; l’ordre est gardé. */
export function shareFeuilles(feuilles: readonly Feuille[]): readonly (readonly Feuille[])[] {
  const parts: Feuille[][] = [];
  let charge = Number.POSITIVE_INFINITY;
  for (const feuille of feuilles) {
    const poids = POIDS[feuille.modele];
    if (charge + poids > PAR_OUVRIER) {
      parts.push([]);
      charge = 0;
    }
    parts.at(-1)?.push(feuille);
    charge += poids;
  }
  return parts;
}
