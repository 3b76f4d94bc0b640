import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { isFaitePour } from './is-faite-pour.ts';
import type { Evaluation, Raison } from './raison.ts';
import { getRang, isAgee, isInconnue, type Rang } from './rang.ts';
import type { Situation } from './situation.ts';

/** Une offre et ce qu’elle vaut pour une personne. */
export interface OffreEvaluee<O> {
  readonly offre: O;
  readonly evaluation: Evaluation;
}

/** Une réponse de la personne peut en décider. */
const isAnswerable = (raison: Raison) =>
  raison.sujet === 'zone' ? raison.zone_connue : raison.sujet !== 'autre' && raison.sujet !== 'etat';

/**
 * Dans un même rang : parmi les refus, ceux qui peuvent changer d’abord ; à vérifier, ce qui est fait pour la personne, puis
 * ce qui n’attend qu’une réponse, puis le reste, puis un trajet qui passerait par la zone (il se fait peut-être très loin
 * de chez soi).
 */
function getOrdre(evaluation: Evaluation): number {
  const { verdict, raisons } = evaluation;
  if (verdict === 'non')
    return raisons.every((raison) => raison.etat !== 'non' || 'changement' in raison) ? 0 : 1;
  const manques = raisons.filter((raison) => isInconnue(raison) && !isAgee(raison));
  if (manques.some((raison) => 'trajet' in raison)) return 2;
  if (verdict === 'a-verifier' && isFaitePour(evaluation)) return -1;
  return manques.length < 2 && manques.every(isAnswerable) ? 0 : 1;
}

/** Évalue les offres faites pour une personne. */
export function evaluateOffres<O extends OffreEvaluable>(
  offres: readonly O[],
  situation: Situation,
  aujourdhui: string,
): readonly OffreEvaluee<O>[] {
  return offres
    .filter(({ destinataire }) => destinataire === undefined)
    .map((offre) => ({ offre, evaluation: evaluateOffre(offre, situation, aujourdhui) }));
}

/** Les offres par rang, l’ordre où elles viennent (offre/sort-par-utilite.ts) départageant. */
export function groupEvaluees<O>(
  evaluees: readonly OffreEvaluee<O>[],
): Readonly<Record<Rang, readonly OffreEvaluee<O>[]>> {
  const keep = (rang: Rang) =>
    evaluees
      .filter(({ evaluation }) => getRang(evaluation) === rang)
      .sort((a, b) => getOrdre(a.evaluation) - getOrdre(b.evaluation));
  return {
    oui: keep('oui'),
    'sans-doute': keep('sans-doute'),
    'a-verifier': keep('a-verifier'),
    'non-confirmee': keep('non-confirmee'),
    non: keep('non'),
  };
}

/** Des offres du même groupe en une seule place, celle de la première ; seule, une offre reste elle-même. */
export function foldGroupes<O extends { readonly groupe?: string | undefined }>(
  evaluees: readonly OffreEvaluee<O>[],
): readonly (readonly OffreEvaluee<O>[])[] {
  const places = new Map<unknown, OffreEvaluee<O>[]>();
  for (const evaluee of evaluees) {
    const place = evaluee.offre.groupe ?? evaluee;
    places.set(place, [...(places.get(place) ?? []), evaluee]);
  }
  return [...places.values()];
}
