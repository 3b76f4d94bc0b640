import { describeScelle } from '../text/describe-scelle.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { SelectionLue } from './fragment.ts';

/** Ce qu’il faut dire d’un lien arrivé abîmé ; undefined quand tout y est. */
export function describeLecture({
  etat,
  offres,
  perdues,
  noteCoupee,
}: Pick<SelectionLue, 'etat' | 'offres' | 'perdues' | 'noteCoupee'>): string | undefined {
  const manque =
    perdues > 0
      ? `${formatQuantite(offres.length, 'solution est arrivée', 'solutions sont arrivées')} sur ${offres.length + perdues}, et la note manque peut-être.`
      : noteCoupee
        ? 'Toutes les solutions sont là, mais la fin de la note manque.'
        : 'Toutes les solutions sont là, mais la note manque peut-être.';
  return describeScelle(etat, manque);
}
