import { findJourFerie } from './jours-feries.ts';
import { fromRang, getRangDansSemaine } from './rang-de-jour.ts';

const SAMEDI = 5;

/** Du lundi au vendredi, hors jours fériés du département. */
function isJourOuvre(rang: number, departement?: string): boolean {
  return getRangDansSemaine(rang) < SAMEDI && findJourFerie(fromRang(rang), departement) === undefined;
}

/** Le n-ième jour ouvré avant un jour, qui ne compte pas lui-même. */
export function findJourOuvre(rang: number, n: number, departement?: string): number {
  let jour = rang;
  for (let reste = n; reste > 0; ) {
    jour -= 1;
    if (isJourOuvre(jour, departement)) reste -= 1;
  }
  return jour;
}
