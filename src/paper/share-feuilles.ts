import type { Feuille, Modele } from './feuille.ts';

/** Le temps que prend chaque feuille, compté en fiches. */
const POIDS: Readonly<Record<Modele, number>> = {
  fiche: 1,
  affiche: 1,
  orientation: 1,
  parcours: 1,
  'dossier-de-pret': 1,
  couverture: 10,
  bilan: 3,
  livret: 40,
  apercu: 4,
};
const PAR_PART = 40;

/** Des parts assez petites pour que les ouvriers finissent ensemble ; l’ordre est gardé. */
export function shareFeuilles(feuilles: readonly Feuille[]): readonly (readonly Feuille[])[] {
  const parts: Feuille[][] = [];
  let charge = Number.POSITIVE_INFINITY;
  for (const feuille of feuilles) {
    const poids = POIDS[feuille.modele];
    if (charge + poids > PAR_PART) {
      parts.push([]);
      charge = 0;
    }
    parts.at(-1)?.push(feuille);
    charge += poids;
  }
  return parts;
}
