import { listDecisives } from '@/domain/eligibilite/list-decisives.ts';
import type { Evaluation } from '@/domain/eligibilite/raison.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { formatRaison } from '../shared/create-verdict.ts';
import type { LigneOffre } from '../shared/modele-offre.ts';

/** Ce qui décide d’un verdict, ligne par ligne. */
export function listLignes(evaluation: Evaluation): readonly LigneOffre[] {
  return listDecisives(evaluation).map((raison) => ({
    etat: raison.etat,
    texte: formatRaison(raison),
    ...(raison.sujet === 'etat' && { remplacee_par: raison.remplacee_par }),
  }));
}

/** La phrase qui compte les offres trouvées. */
export function describeCompte(oui: number, aVerifier: number): string {
  if (oui + aVerifier === 0)
    return 'Rien ne correspond à ces réponses. Un conseiller peut vous aider\u00a0: joignez le guichet.';
  if (oui === 0) return `${formatQuantite(aVerifier, 'solution')} à vérifier`;
  const pourVous = `${formatQuantite(oui, 'solution')} pour vous`;
  return aVerifier === 0 ? pourVous : `${pourVous}, ${aVerifier} à vérifier`;
}
