import { filterFragment, mergeFragments } from '@/domain/text/merge-fragments.ts';
import { readSituation, writeSituation } from './situation-du-visiteur.ts';

/** Retient la commune choisie, écrite comme un lieu (formatLieu) ; vide : elle n’est plus dite. */
export function writeCommune(lieu: string): void {
  const autres = filterFragment(readSituation(), (paire) => !paire.startsWith('commune='));
  writeSituation(mergeFragments(lieu && `commune=${encodeURIComponent(lieu)}`, autres));
}
