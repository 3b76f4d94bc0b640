import { groupEvaluees, type OffreEvaluee } from './group-evaluees.ts';

/** À côté de celles qui répondent au besoin : les offres de ces catégories que rien n’écarte, les plus sûres d’abord. */
export function listVoisines<O extends { readonly categorie: string }>(
  possibles: readonly OffreEvaluee<O>[],
  repondent: readonly OffreEvaluee<O>[],
  categories: readonly string[],
): readonly OffreEvaluee<O>[] {
  const autres = possibles.filter(
    (une) => categories.includes(une.offre.categorie) && !repondent.includes(une),
  );
  const { oui, 'sans-doute': sansDoute, 'a-verifier': aVerifier } = groupEvaluees(autres);
  return [...oui, ...sansDoute, ...aVerifier];
}
