import {
  AUTRE_CONDITION,
  describeIssue,
  describeRaisonAvec,
} from '@/domain/eligibilite/describe-raison-avec.ts';
import type { Evaluation, Raison } from '@/domain/eligibilite/raison.ts';
import { getRang, rangs } from '@/domain/eligibilite/rang.ts';

/** La pastille d’un verdict, en mots : « Oui », ou « Pour vous : oui » quand on dit pour qui. */
export function createVerdict(evaluation: Evaluation, pour?: string): HTMLElement {
  const pastille = document.createElement('span');
  pastille.className = 'verdict';
  pastille.dataset['verdict'] = evaluation.verdict;
  const mot = rangs[getRang(evaluation)];
  pastille.textContent = pour === undefined ? mot : `${pour}\u00a0: ${mot.toLowerCase()}`;
  return pastille;
}

/** Une raison et ce qui la changerait, en une phrase. */
export const formatRaison = (raison: Raison): string =>
  [describeRaisonAvec(raison, ({ phrase = AUTRE_CONDITION }) => phrase), describeIssue(raison)]
    .filter(Boolean)
    .join(' ');

/** Une raison, ligne d’une liste. */
export function createRaison(raison: Raison): HTMLLIElement {
  const ligne = document.createElement('li');
  ligne.dataset['etat'] = raison.etat;
  ligne.textContent = formatRaison(raison);
  return ligne;
}
