import { describeIssue, describeRaison } from '@/domain/eligibilite/describe-raison.ts';
import type { Evaluation, Raison } from '@/domain/eligibilite/raison.ts';
import type { LigneOffre } from '../shared/modele-offre.ts';

/** Les raisons à dire, selon le verdict : ce qui décide, jamais tout. À vérifier, c’est déjà confirmer. */
function keepUtiles({ verdict, raisons }: Evaluation): readonly Raison[] {
  if (verdict === 'non') return raisons.filter(({ etat }) => etat === 'non');
  if (verdict === 'oui') return raisons.filter(({ sujet }) => sujet !== 'zone');
  return raisons.filter(({ sujet, etat }) => etat !== 'oui' && sujet !== 'fraicheur');
}

/** Ce qui décide d’un verdict, ligne par ligne. */
export function listLignes(evaluation: Evaluation): readonly LigneOffre[] {
  return keepUtiles(evaluation).map((raison) => ({
    etat: raison.etat,
    texte: [describeRaison(raison), describeIssue(raison)].filter(Boolean).join(' '),
    ...(raison.sujet === 'etat' && { remplacee_par: raison.remplacee_par }),
  }));
}

/** La phrase qui compte les offres trouvées. */
export function describeCompte(oui: number, aVerifier: number): string {
  if (oui + aVerifier === 0)
    return 'Rien ne correspond à ces réponses. Un conseiller peut vous aider\u00a0: appelez le guichet.';
  if (oui === 0) return aVerifier === 1 ? '1 solution à vérifier' : `${aVerifier} solutions à vérifier`;
  const pourVous = oui === 1 ? '1 solution pour vous' : `${oui} solutions pour vous`;
  return aVerifier === 0 ? pourVous : `${pourVous}, ${aVerifier} à vérifier`;
}
