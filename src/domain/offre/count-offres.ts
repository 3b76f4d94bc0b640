import type { OffreServie } from '../catalogue/catalogue.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import { getBesoins } from './get-besoins.ts';
import { listProposees } from './is-vivante.ts';

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
