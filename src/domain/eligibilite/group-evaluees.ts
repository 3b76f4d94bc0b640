import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import type { Evaluation, Raison, Verdict } from './raison.ts';
import type { Situation } from './situation.ts';

/** Une offre et ce qu’elle vaut pour une personne. */
export interface OffreEvaluee<O> {
  readonly offre: O;
  readonly evaluation: Evaluation;
}

const isInconnue = ({ etat }: { readonly etat: string }) => etat === 'inconnu';
/** Un trajet qui passerait par la zone vient après tout le reste : il se fait peut-être très loin de chez soi. */
const getPoids = (raison: Raison) => ('trajet' in raison ? 9 : 1);
const isNon = ({ etat }: { readonly etat: string }) => etat === 'non';

/** Ce qui aide le plus d’abord : peu à vérifier ; parmi les refus, ceux qui peuvent changer. */
function getRang({ verdict, raisons }: Evaluation): number {
  if (verdict === 'a-verifier')
    return raisons.filter(isInconnue).reduce((rang, raison) => rang + getPoids(raison), 0);
  if (verdict === 'non')
    return raisons.filter(isNon).reduce((rang, raison) => rang + ('changement' in raison ? 1 : 2), 0);
  return 0;
}

/** Évalue des offres pour une personne. */
export function evaluateOffres<O extends OffreEvaluable>(
  offres: readonly O[],
  situation: Situation,
  aujourdhui: string,
): readonly OffreEvaluee<O>[] {
  return offres.map((offre) => ({ offre, evaluation: evaluateOffre(offre, situation, aujourdhui) }));
}

/** Les offres par verdict, les plus utiles d’abord, l’ordre du catalogue départageant. */
export function groupEvaluees<O>(
  evaluees: readonly OffreEvaluee<O>[],
): Readonly<Record<Verdict, readonly OffreEvaluee<O>[]>> {
  const keep = (verdict: Verdict) =>
    evaluees
      .filter(({ evaluation }) => evaluation.verdict === verdict)
      .sort((a, b) => getRang(a.evaluation) - getRang(b.evaluation));
  return { oui: keep('oui'), 'a-verifier': keep('a-verifier'), non: keep('non') };
}
