/** Une heure telle qu’un éditeur ou un champ du navigateur l’écrit : « 08:15 ». */
export const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/;

const deux = (n: number) => String(n).padStart(2, '0');

/** « 08:15 » en minutes depuis minuit ; undefined quand ce n’est pas une heure. */
export function parseHeure(texte: string): number | undefined {
  return HEURE.test(texte) ? Number(texte.slice(0, 2)) * 60 + Number(texte.slice(3)) : undefined;
}

/** L’inverse de parseHeure. */
export const toHeure = (minute: number): string => `${deux(Math.floor(minute / 60))}:${deux(minute % 60)}`;
