// Pagefind (1.6) ramène aussi les mots qui commencent pareil (« permis » et « permanence », « auto » et « autour »)
// sans pouvoir s’en empêcher : on les fait descendre, puis on coupe ce qui est loin derrière la meilleure réponse.
// Le titre est déjà dans le texte ; compté deux fois, il remettrait ces faux voisins en tête.

/** Les réglages de classement donnés à Pagefind, dans la page comme dans les essais. */
export const CLASSEMENT = { termSimilarity: 10, metaWeights: { title: 0 } } as const;

const PART_DU_MEILLEUR = 0.05;

/** Garde les réponses dont la note n’est pas négligeable devant la meilleure, dans le même ordre. */
export function dropLointains<R extends { readonly score: number }>(resultats: readonly R[]): readonly R[] {
  const meilleur = Math.max(0, ...resultats.map(({ score }) => score));
  return resultats.filter(({ score }) => score >= meilleur * PART_DU_MEILLEUR);
}
