import { formatQuantite } from '../text/format-quantite.ts';
import type { SelectionLue } from './fragment.ts';

const DEMANDEZ = 'Demandez à la personne qui vous l’a envoyé de le renvoyer, par courriel si possible.';

/** Ce qu’il faut dire d’un lien arrivé abîmé ; undefined quand tout y est. */
export function describeLecture({
  etat,
  offres,
  perdues,
  noteCoupee,
}: Pick<SelectionLue, 'etat' | 'offres' | 'perdues' | 'noteCoupee'>): string | undefined {
  if (etat === 'entiere' || etat === 'absente') return undefined;
  if (etat === 'illisible')
    return `Ce lien a été coupé ou changé en route\u00a0: on ne peut pas le lire. ${DEMANDEZ}`;
  if (etat === 'alteree') return `Ce lien a changé en route\u00a0: vérifiez ce qui s’affiche. ${DEMANDEZ}`;
  const manque =
    perdues > 0
      ? `${formatQuantite(offres.length, 'solution est arrivée', 'solutions sont arrivées')} sur ${offres.length + perdues}, et la note manque peut-être.`
      : noteCoupee
        ? 'Toutes les solutions sont là, mais la fin de la note manque.'
        : 'Toutes les solutions sont là, mais la note manque peut-être.';
  return `Ce lien a été coupé en route. ${manque} ${DEMANDEZ}`;
}
