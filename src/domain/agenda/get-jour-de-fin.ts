import { addJours } from '../temps/add-jours.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { parseHeure } from '../temps/heure.ts';

interface Seance {
  readonly jour: string;
  readonly debut: string;
  readonly fin: string;
}

/**
 * Le jour où une séance finit : le lendemain quand elle passe minuit. undefined quand ce serait après douze heures ou
 * plus : les deux heures sont inversées, ou « 04:00 » veut dire 16 h.
 */
export function getJourDeFin({ jour, debut, fin }: Seance): string | undefined {
  if (fin > debut) return jour;
  const duree = (parseHeure(fin) ?? 0) + MINUTES_PAR_JOUR - (parseHeure(debut) ?? 0);
  return duree < MINUTES_PAR_JOUR / 2 ? addJours(jour, 1) : undefined;
}
