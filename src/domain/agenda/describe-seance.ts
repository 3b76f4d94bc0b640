import { formatDate } from '../temps/format-date.ts';
import { formatHeure, parseHeure } from '../temps/heure.ts';
import type { Occurrence } from './list-occurrences.ts';

/** Entre parenthèses, après une séance qui revient un jour férié ; vide les autres jours. */
export const describeFerie = ({ ferie }: Pick<Occurrence, 'ferie'>): string =>
  ferie ? ' (jour férié\u00a0: à confirmer)' : '';

/** « 24 novembre 2026 à 14 h 30 », ou le jour seul. */
export function describeSeance(seance: Occurrence): string {
  const { jour, debut } = seance;
  const minute = debut === undefined ? undefined : parseHeure(debut);
  const heure = minute === undefined ? '' : ` à ${formatHeure(minute)}`;
  return `${formatDate(jour)}${heure}${describeFerie(seance)}`;
}
