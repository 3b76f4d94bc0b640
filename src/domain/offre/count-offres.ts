import type { OffreServie } from '../catalogue/catalogue.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import { getBesoins } from './get-besoins.ts';
import { isLarge } from './get-portee.ts';
import { listProposees } from './is-vivante.ts';

/** Le compte d’une liste d’offres, le même partout où le site en dit un. */
export interface Compte {
  /** Ce que l’on propose : ni terminé, ni non confirmé, ni pour d’autres que les personnes. */
  readonly solutions: number;
  /** De ces solutions, celles d’ici ; une zone inconnue en est, on ne sait pas encore jusqu’où elle va. */
  readonly locales: number;
  /** Ce que la liste garde plus bas, sans le compter. */
  readonly autres: number;
}

export function countSolutions(offres: readonly OffreServie[]): Compte {
  const proposees = listProposees(offres);
  return {
    solutions: proposees.length,
    locales: proposees.filter((servie) => !isLarge(servie)).length,
    autres: offres.length - proposees.length,
  };
}

function countBy(
  offres: readonly OffreServie[],
  cles: (servie: OffreServie) => readonly string[],
): ReadonlyMap<string, number> {
  const comptes = new Map<string, number>();
  for (const servie of listProposees(offres))
    for (const cle of cles(servie)) comptes.set(cle, (comptes.get(cle) ?? 0) + 1);
  return comptes;
}

/** Combien d’offres que l’on propose par catégorie. */
export const countByCategorie = (offres: readonly OffreServie[]) =>
  countBy(offres, ({ offre }) => [offre.categorie]);

/** Combien d’offres que l’on propose par besoin. */
export const countByBesoin = (offres: readonly OffreServie[]) =>
  countBy(offres, ({ offre }) => getBesoins(offre));

/** Combien d’offres que l’on propose par étape du parcours. */
export const countByEtape = (offres: readonly OffreServie[]) =>
  countBy(offres, ({ offre }) => [getCategorie(offre.categorie).etape]);
