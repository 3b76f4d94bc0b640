import type { Scelle } from './scelle.ts';

const DEMANDEZ = 'Demandez à la personne qui vous l’a envoyé de le renvoyer, par courriel si possible.';

/** Ce qu’il faut dire d’un lien arrivé abîmé, et ce qui manque d’un lien coupé ; undefined quand tout y est. */
export function describeScelle(etat: Scelle['etat'], manque: string): string | undefined {
  switch (etat) {
    case 'entiere':
    case 'absente':
      return undefined;
    case 'illisible':
      return `Ce lien a été coupé ou changé en route\u00a0: on ne peut pas le lire. ${DEMANDEZ}`;
    case 'alteree':
      return `Ce lien a changé en route\u00a0: vérifiez ce qui s’affiche. ${DEMANDEZ}`;
    case 'coupee':
      return `Ce lien a été coupé en route. ${manque} ${DEMANDEZ}`;
  }
}
