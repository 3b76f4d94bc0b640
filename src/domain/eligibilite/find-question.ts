import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import type { OffreEvaluee } from './group-evaluees.ts';
import { isFaitePour } from './is-faite-pour.ts';
import { listInconnues } from './list-inconnues.ts';
import type { Evaluation } from './raison.ts';
import { getRang, type Rang } from './rang.ts';
import { type Reponses, setReponse } from './reponses.ts';
import type { Sujet } from './situation.ts';
import { getForme, sujets } from './sujets.ts';

/** Un lieu, un âge : autant de chances d’écarter l’offre que de la garder. */
const UNE_SUR_DEUX = 1 / 2;

/** Ce qui attend une réponse sensible attend la fin ; une offre faite pour la personne compte double. */
function getPoids(evaluation: Evaluation, inconnues: readonly Sujet[]): number {
  if (inconnues.some((sujet) => getForme(sujet).sensible)) return 0;
  return isFaitePour(evaluation) ? 2 : 1;
}

/**
 * Ce que les réponses possibles à une question séparent d’une offre : rien quand toutes la laissent où elle est, le plus
 * quand une sur deux l’écarte. Confirmer compte moitié : l’offre reste à lire.
 */
function getSeparation(offre: OffreEvaluable, reponses: Reponses, sujet: Sujet, aujourdhui: string): number {
  const { type, valeurs = [] } = getForme(sujet);
  if (valeurs.length === 0) return UNE_SUR_DEUX ** 2;
  const obtenus = valeurs.map((valeur) =>
    getRang(evaluateOffre(offre, setReponse(reponses, sujet, [valeur]).situation, aujourdhui)),
  );
  const separe = (...voulus: readonly Rang[]) => {
    const part = obtenus.filter((rang) => !voulus.includes(rang)).length / valeurs.length;
    // Des cases : en moyenne on en coche deux.
    const autres = type === 'plusieurs' ? part ** 2 : part;
    return autres * (1 - autres);
  };
  return separe('non') || separe('oui', 'sans-doute') / 2;
}

/**
 * La question qui sépare le mieux ce qui reste à vérifier ; undefined quand plus aucune réponse n’en dépend. Chaque réponse
 * possible est essayée sur chaque offre. La commune passe d’abord : elle écarte sans appel.
 */
export function findQuestion(
  evaluees: readonly OffreEvaluee<OffreEvaluable>[],
  reponses: Reponses,
  aujourdhui: string,
): Sujet | undefined {
  const notes = new Map<Sujet, number>();
  for (const { offre, evaluation } of evaluees) {
    const inconnues = listInconnues(evaluation, reponses.situation).filter(
      (sujet) => !reponses.passees.includes(sujet),
    );
    if (inconnues.includes('commune')) return 'commune';
    const poids = getPoids(evaluation, inconnues);
    for (const sujet of inconnues)
      notes.set(sujet, (notes.get(sujet) ?? 0) + poids * getSeparation(offre, reponses, sujet, aujourdhui));
  }
  // À égalité, la plus facile à dire d’abord.
  const utiles = sujets.filter((sujet): sujet is Sujet => sujet !== 'besoin' && notes.has(sujet));
  return utiles.sort((a, b) => (notes.get(b) ?? 0) - (notes.get(a) ?? 0))[0];
}
