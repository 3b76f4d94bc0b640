import { formatQuantite } from '../text/format-quantite.ts';
import { MINUTES_PAR_JOUR } from './durees.ts';
import { formatHeure } from './heure.ts';

/** Un délai en minutes : « 45 minutes », « 1 h 30 », « 24 h », et des jours dès qu’il en fait deux. */
export function formatDelai(minutes: number): string {
  if (minutes < 60) return formatQuantite(minutes, 'minute');
  const jours = minutes / MINUTES_PAR_JOUR;
  return jours >= 2 && Number.isInteger(jours) ? formatQuantite(jours, 'jour') : formatHeure(minutes);
}
