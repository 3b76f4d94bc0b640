import { groupEvaluees, type OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';

export type Colonne = 'nom' | 'verdict' | 'delai';
type Evaluee = OffreEvaluee<OffreEnBref>;

const getDelai = ({ offre }: Evaluee) => offre.prescription?.delai_jours ?? Number.POSITIVE_INFINITY;

/** Les offres dans l’ordre d’une colonne ; un délai inconnu vient après les autres. */
export function sortEvaluees(
  evaluees: readonly Evaluee[],
  colonne: Colonne,
  inverse: boolean,
): readonly Evaluee[] {
  const groupes = groupEvaluees(evaluees);
  const utiles = Object.values(groupes).flat();
  const triees =
    colonne === 'nom'
      ? utiles.sort((a, b) => a.offre.nom.localeCompare(b.offre.nom, 'fr'))
      : colonne === 'delai'
        ? utiles.sort((a, b) => getDelai(a) - getDelai(b) || 0)
        : utiles;
  return inverse ? triees.reverse() : triees;
}
