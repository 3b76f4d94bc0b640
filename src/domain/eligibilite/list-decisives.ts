import type { Evaluation, Raison } from './raison.ts';

/**
 * Ce qu’il faut dire d’un verdict, jamais tout : ce qui refuse ; ce qui reste à demander et par qui passer (à vérifier,
 * c’est déjà confirmer) ; ou ce qui est rempli, commune à part.
 */
export function listDecisives({ verdict, raisons }: Evaluation): readonly Raison[] {
  if (verdict === 'non') return raisons.filter(({ etat }) => etat === 'non');
  if (verdict === 'oui') return raisons.filter(({ sujet }) => sujet !== 'zone');
  return raisons.filter(({ sujet, etat }) => etat === 'inconnu' || sujet === 'prescription');
}
