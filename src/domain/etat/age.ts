import { countMois } from '../temps/count-mois.ts';
import type { Preuve } from './get-preuve.ts';
import { MOIS_DE_CONFIANCE } from './preuve-ecrite.ts';
import { toPremierJour } from './to-premier-jour.ts';

/** De « recente » à « inconnue » : moins de 6 mois, de 6 à 12, plus de 12, sans date. */
export type Age = 'recente' | 'a-confirmer' | 'ancienne' | 'inconnue';

/** Au-delà, elle ne prouve plus rien. */
const MOIS_DE_PREUVE = 12;

/** L’âge d’une preuve un jour donné (AAAA-MM-JJ). */
export function getAge(preuve: Pick<Preuve, 'date'> | undefined, aujourdhui: string): Age {
  if (preuve === undefined) return 'inconnue';
  const mois = countMois(toPremierJour(preuve.date), aujourdhui);
  // Un programme daté « 2027-2030 » ne prouve rien avant d’avoir commencé.
  if (mois < 0) return 'inconnue';
  if (mois < MOIS_DE_CONFIANCE) return 'recente';
  return mois < MOIS_DE_PREUVE ? 'a-confirmer' : 'ancienne';
}
