import { formatDate } from './format-date.ts';
import { formatMois } from './format-mois.ts';

const DATE = /\b\d{4}-(?:0[1-9]|1[0-2])(-(?:0[1-9]|[12]\d|3[01]))?\b/g;

/** La date d’une source, telle que la fiche l’écrit, avec ses dates en toutes lettres : « 2026-03 » → « mars 2026 ». */
export function formatDates(texte: string): string {
  return texte.replace(DATE, (date, jour: string | undefined) =>
    jour === undefined ? formatMois(date) : formatDate(date),
  );
}
