/** Une heure telle qu’un éditeur ou un champ du navigateur l’écrit : « 08:15 ». */
export const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/;

const deux = (n: number) => String(n).padStart(2, '0');

/** « 08:15 » en minutes depuis minuit ; undefined quand ce n’est pas une heure. */
export function parseHeure(texte: string): number | undefined {
  return HEURE.test(texte) ? Number(texte.slice(0, 2)) * 60 + Number(texte.slice(3)) : undefined;
}

/** « 9 h », « 14 h 30 », avec des espaces insécables. */
export function formatHeure(minute: number): string {
  const heures = Math.floor(minute / 60);
  const reste = minute % 60;
  return reste === 0 ? `${heures}\u00a0h` : `${heures}\u00a0h\u00a0${deux(reste)}`;
}

/** L’inverse de parseHeure. */
export const toHeure = (minute: number): string => `${deux(Math.floor(minute / 60))}:${deux(minute % 60)}`;
