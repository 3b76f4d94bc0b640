import { describeScelle } from '../text/describe-scelle.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { ParcoursLu } from './fragment.ts';

/** Ce qu’il faut dire d’un lien arrivé abîmé ; undefined quand tout y est. */
export function describeLectureDuParcours({ etat, etapes, perdues }: ParcoursLu): string | undefined {
  const arrivees = formatQuantite(etapes.length, 'étape est arrivée', 'étapes sont arrivées');
  return describeScelle(
    etat,
    perdues > 0
      ? `${arrivees} sur ${etapes.length + perdues}.`
      : 'Toutes les étapes sont là, mais la fin de la dernière manque.',
  );
}
