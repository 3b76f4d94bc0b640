import type { OffreEvaluable } from './evaluate-offre.ts';
import { findPremiere } from './find-premiere.ts';
import { findQuestion } from './find-question.ts';
import type { OffreEvaluee } from './group-evaluees.ts';
import { countReponses, type Reponses } from './reponses.ts';
import { MAX_QUESTIONS, type SujetDeQuestion } from './sujets.ts';

/**
 * La question suivante : le besoin, puis ce qui sépare les offres de la première liste qui en dépend encore ; undefined
 * quand on en a assez demandé.
 */
export function findSuivante(
  listes: readonly (readonly OffreEvaluee<OffreEvaluable>[])[],
  reponses: Reponses,
  aujourdhui: string,
): SujetDeQuestion | undefined {
  const premiere = findPremiere(listes.flat(), reponses);
  if (premiere) return premiere;
  if (countReponses(reponses) >= MAX_QUESTIONS) return undefined;
  for (const liste of listes) {
    const question = findQuestion(liste, reponses, aujourdhui);
    if (question) return question;
  }
  return undefined;
}
