import type { Offre } from '../catalogue/catalogue.ts';
import { countMois } from '../temps/count-mois.ts';
import { lowerFirst } from '../text/casse.ts';
import type { DatePartielle } from './date-de-source.ts';
import { toPremierJour } from './to-premier-jour.ts';

/** Ce qui date une fiche : une vérification, ou la plus récente de ses sources. */
export type DatesDePreuve = Pick<Offre, 'verifie_le' | 'verifie_par' | 'verifie_comment'> & {
  readonly source_le?: DatePartielle | undefined;
  readonly statut?: Offre['statut'] | undefined;
};

/** La preuve la plus récente de ce que dit une fiche. */
export interface Preuve {
  readonly date: DatePartielle;
  /** Quelqu’un a demandé à la structure ; sinon, on a seulement lu. */
  readonly verifiee: boolean;
}

/** De « recente » à « inconnue » : moins de 6 mois, de 6 à 12, plus de 12, sans date. */
export type Age = 'recente' | 'a-confirmer' | 'ancienne' | 'inconnue';

/** Au-delà, une information est à confirmer. */
export const MOIS_DE_CONFIANCE = 6;
/** Au-delà, elle ne prouve plus rien. */
export const MOIS_DE_PREUVE = 12;

const getPremierJour = (date: DatePartielle | undefined) => (date === undefined ? '' : toPremierJour(date));

/** La plus récente des dates, la première à égalité. */
export const findDerniere = (dates: readonly (DatePartielle | undefined)[]): DatePartielle | undefined =>
  dates.reduce(
    (derniere, date) => (getPremierJour(date) > getPremierJour(derniere) ? date : derniere),
    undefined,
  );

/** La preuve la plus récente ; undefined quand rien n’est daté. Vérifiée par personne, une date n’est qu’une lecture. */
export function getPreuve({ verifie_le, verifie_par, source_le }: DatesDePreuve): Preuve | undefined {
  const date = findDerniere([verifie_le, source_le]);
  return date === undefined
    ? undefined
    : { date, verifiee: verifie_par !== undefined && date === verifie_le };
}

/** L’âge d’une preuve un jour donné (AAAA-MM-JJ). */
export function getAge(preuve: Pick<Preuve, 'date'> | undefined, aujourdhui: string): Age {
  if (preuve === undefined) return 'inconnue';
  const mois = countMois(toPremierJour(preuve.date), aujourdhui);
  // Un programme daté « 2027-2030 » ne prouve rien avant d’avoir commencé.
  if (mois < 0) return 'inconnue';
  if (mois < MOIS_DE_CONFIANCE) return 'recente';
  return mois < MOIS_DE_PREUVE ? 'a-confirmer' : 'ancienne';
}

/** Ce que devient la phrase d’une vérification qui a vieilli. */
export const toVieillie = (phrase: string) => `À confirmer\u00a0: ${lowerFirst(phrase)}`;
