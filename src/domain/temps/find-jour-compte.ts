import { JOURS, type JourDeSemaine } from './jours-de-semaine.ts';
import { findJourFerie } from './jours-feries.ts';
import { fromRang, getRangDansSemaine } from './rang-de-jour.ts';

/** Les jours qui comptent dans un délai ; « feries » : ces jours-là comptent comme les autres. */
export type JourCompte = JourDeSemaine | 'feries';

/** Les jours ouvrés : du lundi au vendredi, hors jours fériés. Les jours ouvrables ont le samedi en plus. */
export const JOURS_OUVRES: readonly JourCompte[] = JOURS.slice(0, 5);

/** Un calendrier de jours qui comptent, au moins un par semaine, moins quelques dates. */
export interface Calendrier {
  readonly jours: readonly JourCompte[];
  /** AAAA-MM-JJ. */
  readonly sauf: readonly string[];
}

function isCompte({ jours, sauf }: Calendrier, rang: number, departement?: string): boolean {
  const jour = JOURS[getRangDansSemaine(rang)];
  if (jour === undefined || !jours.includes(jour)) return false;
  const date = fromRang(rang);
  return !sauf.includes(date) && (jours.includes('feries') || !findJourFerie(date, departement));
}

/** Le n-ième jour qui compte avant un jour, qui ne compte pas lui-même. */
export function findJourCompte(
  rang: number,
  n: number,
  calendrier: Calendrier,
  departement?: string,
): number {
  let jour = rang;
  for (let reste = n; reste > 0; ) {
    jour -= 1;
    if (isCompte(calendrier, jour, departement)) reste -= 1;
  }
  return jour;
}
