import { formatDate } from '../temps/format-date.ts';
import { formatHeure, parseHeure } from '../temps/heure.ts';

interface Seance {
  readonly jour: string;
  readonly debut?: string | undefined;
}

/** « 24 novembre 2026 à 14 h 30 », ou le jour seul. */
export function describeSeance({ jour, debut }: Seance): string {
  const minute = debut === undefined ? undefined : parseHeure(debut);
  return minute === undefined ? formatDate(jour) : `${formatDate(jour)} à ${formatHeure(minute)}`;
}
