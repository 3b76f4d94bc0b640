import { type Calendrier, JOURS_OUVRES, type JourCompte } from '../temps/find-jour-compte.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';
import type { Reservation } from './reservation.schema.ts';

const TOUS: readonly JourCompte[] = [...JOURS, 'feries'];

/** Les jours qui comptent dans les délais d’une réservation ; undefined quand tous comptent. */
export function getCalendrier({
  jours_ouvres,
  jours_comptes,
  jours_non_comptes: sauf,
}: Pick<Reservation, 'jours_ouvres' | 'jours_comptes' | 'jours_non_comptes'>): Calendrier | undefined {
  const jours = jours_comptes ?? (jours_ouvres ? JOURS_OUVRES : undefined);
  return jours || sauf ? { jours: jours ?? TOUS, sauf: sauf ?? [] } : undefined;
}

/** Les jours de la semaine, et les jours fériés, qui ne comptent pas. */
export const listNonComptes = ({ jours }: Calendrier): readonly JourCompte[] =>
  TOUS.filter((jour) => !jours.includes(jour));
