import { findJourCompte } from '../temps/find-jour-compte.ts';
import { getMomentAvant } from '../temps/get-moment-avant.ts';
import { parseHeure } from '../temps/heure.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { fromRang } from '../temps/rang-de-jour.ts';
import { getCalendrier } from './get-calendrier.ts';
import type { Reservation } from './reservation.schema.ts';
import type { LimiteReservation, OuvertureReservation } from './trajet.ts';

const DERNIERE_MINUTE = 1439;

/**
 * Jusqu’à quand réserver un départ, d’après booking_rules de GTFS-Flex : `temps-reel` est son type 0, `jour-meme` le 1,
 * `veille` le 2. Les jours se comptent depuis `jourDeService` (rang-de-jour.ts), comme dans la norme. Une limite dont
 * un élément manque est la plus tardive possible.
 */
export function getLimiteReservation(
  reservation: Omit<Reservation, 'telephone'>,
  depart: MomentLocal,
  jourDeService: number,
  departement?: string,
): LimiteReservation {
  const { type, delai_min, dernier_jour, derniere_heure } = reservation;
  switch (type) {
    case 'temps-reel':
      return { avant: depart, connue: 'exacte' };
    case 'jour-meme':
      return delai_min === undefined
        ? { avant: depart, connue: 'non' }
        : { avant: getMomentAvant(depart, delai_min), connue: 'exacte' };
    case 'veille': {
      const jour = getJourAvant(reservation, jourDeService, dernier_jour ?? 1, departement);
      const minute = parseHeure(derniere_heure ?? '') ?? DERNIERE_MINUTE;
      const avant = { date: fromRang(jour), minute };
      if (dernier_jour === undefined) return { avant, connue: 'non' };
      return { avant, connue: derniere_heure === undefined ? 'jour' : 'exacte' };
    }
  }
}

/**
 * À partir de quand réserver un départ : prior_notice_start_day ou prior_notice_duration_max de GTFS-Flex ; undefined
 * quand rien ne le dit. La norme compte ce jour comme l’autre : dans le même calendrier.
 */
export function getOuvertureReservation(
  reservation: Omit<Reservation, 'telephone'>,
  depart: MomentLocal,
  jourDeService: number,
  departement?: string,
): OuvertureReservation | undefined {
  const { premier_jour, premiere_heure, avance_max_min } = reservation;
  if (avance_max_min !== undefined) return getMomentAvant(depart, avance_max_min);
  if (premier_jour === undefined) return undefined;
  const minute = parseHeure(premiere_heure ?? '');
  const date = fromRang(getJourAvant(reservation, jourDeService, premier_jour, departement));
  return { date, ...(minute !== undefined && { minute }) };
}

const getJourAvant = (
  reservation: Omit<Reservation, 'telephone'>,
  jour: number,
  n: number,
  departement?: string,
) => {
  const calendrier = getCalendrier(reservation);
  return calendrier ? findJourCompte(jour, n, calendrier, departement) : jour - n;
};
