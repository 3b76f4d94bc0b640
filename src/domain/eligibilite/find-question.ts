import { listInconnues } from './list-inconnues.ts';
import type { Evaluation } from './raison.ts';
import type { Situation, Sujet } from './situation.ts';
import { sujets } from './sujets.ts';

/**
 * La question qui sépare le mieux ce qui reste à vérifier ; undefined quand plus aucune réponse n’en dépend. Une offre
 * qui n’attend qu’elle compte pour un, une offre qui en attend trois pour un tiers. La commune passe d’abord : elle
 * écarte sans appel.
 */
export function findQuestion(
  evaluations: readonly Evaluation[],
  situation: Situation,
  passees: readonly Sujet[],
): Sujet | undefined {
  const notes = new Map<Sujet, number>();
  for (const evaluation of evaluations) {
    const inconnues = listInconnues(evaluation, situation).filter((sujet) => !passees.includes(sujet));
    if (inconnues.includes('commune')) return 'commune';
    for (const sujet of inconnues) notes.set(sujet, (notes.get(sujet) ?? 0) + 1 / inconnues.length);
  }
  // À égalité, la plus facile à dire d’abord.
  const utiles = sujets.filter((sujet): sujet is Sujet => sujet !== 'besoin' && notes.has(sujet));
  return utiles.sort((a, b) => (notes.get(b) ?? 0) - (notes.get(a) ?? 0))[0];
}
