import type { OffreEvaluee } from './group-evaluees.ts';
import { listInconnues } from './list-inconnues.ts';
import { countReponses, type Reponses } from './reponses.ts';
import { MAX_QUESTIONS } from './sujets.ts';

/**
 * Ce que l’on demande avant de chercher ce qui sépare les offres : le besoin, puis la commune, qui écarte sans appel.
 * À part de find-suivante.ts, que le navigateur ne charge qu’ensuite.
 */
export function findPremiere(
  evaluees: readonly OffreEvaluee<unknown>[],
  reponses: Reponses,
): 'besoin' | 'commune' | undefined {
  const { besoin, situation, passees } = reponses;
  if (besoin === undefined && !passees.includes('besoin')) return 'besoin';
  if (countReponses(reponses) >= MAX_QUESTIONS || passees.includes('commune')) return undefined;
  const isAttendue = evaluees.some(({ evaluation }) =>
    listInconnues(evaluation, situation).includes('commune'),
  );
  return isAttendue ? 'commune' : undefined;
}
