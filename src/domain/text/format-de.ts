const ELIDE = /^[AEIOUYÀÂÉÈÊËÎÏÔÛŒÆ]/i;

/** « de Saint-Claude », « des Rousses », « du Puy », « d’Étampes », « d’octobre » : la préposition devant une commune ou un mois. */
export function formatDe(commune: string): string {
  if (commune.startsWith('Les ')) return `des ${commune.slice(4)}`;
  if (commune.startsWith('Le ')) return `du ${commune.slice(3)}`;
  return ELIDE.test(commune) ? `d’${commune}` : `de ${commune}`;
}
