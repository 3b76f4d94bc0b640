import type { Offre } from '../catalogue/catalogue.ts';
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
