import { type Candidat, findNearest } from '../text/find-nearest.ts';

/** « Vouliez-vous écrire « urbus » ? », ou la phrase de repli quand rien ne ressemble. */
export function suggest(ecrit: string, candidats: readonly Candidat[], repli: string): string {
  const proche = findNearest(ecrit, candidats);
  return proche ? `Vouliez-vous écrire « ${proche} » ?` : repli;
}
