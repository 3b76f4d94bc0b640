import { rangs } from '@/domain/eligibilite/noms-de-rang.ts';
import type { Evaluation, Raison } from '@/domain/eligibilite/raison.ts';
import { getRang } from '@/domain/eligibilite/rang.ts';
import { formatRaison } from './format-raison.ts';

/** La pastille d’un verdict, en mots : « Oui », ou « Pour vous : oui » quand on dit pour qui. */
export function createVerdict(evaluation: Evaluation, pour?: string): HTMLElement {
  const pastille = document.createElement('span');
  pastille.className = 'verdict';
  pastille.dataset['verdict'] = evaluation.verdict;
  const mot = rangs[getRang(evaluation)];
  pastille.textContent = pour === undefined ? mot : `${pour}\u00a0: ${mot.toLowerCase()}`;
  return pastille;
}

/** Une raison, ligne d’une liste. */
export function createRaison(raison: Raison): HTMLLIElement {
  const ligne = document.createElement('li');
  ligne.dataset['etat'] = raison.etat;
  ligne.textContent = formatRaison(raison);
  return ligne;
}
