import { formatDate } from '../temps/format-date.ts';
import { formatMois } from '../temps/format-mois.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import { formatDe } from '../text/format-de.ts';

/** AAAA, AAAA-MM ou AAAA-MM-JJ. */
export type DatePartielle = string;

const DATE = /^(\d{4}-(?:0[1-9]|1[0-2])-\d{2}|\d{4}-(?:0[1-9]|1[0-2])|\d{4})(?![\d-])/;
const PERIODE = /^\d{4}\s*[-–]\s*(\d{4})(?!\d)/;

/** La date que dit le début d’un texte (« 2019-10 environ », « 2017-2020 » : sa fin) ; undefined quand il n’en dit pas. */
export function parseDateDeSource(texte: string | undefined): DatePartielle | undefined {
  const [, fin] = PERIODE.exec(texte ?? '') ?? [];
  const [, date] = DATE.exec(texte ?? '') ?? [];
  const lue = fin ?? date;
  return lue === undefined || lue.length < 10 || isDateCalendaire(lue) ? lue : undefined;
}

/** « 2019 », « octobre 2019 », « 22 octobre 2019 ». */
export const formatDatePartielle = (date: DatePartielle): string =>
  date.length === 10 ? formatDate(date) : date.length === 7 ? formatMois(date) : date;

/** La même après « de » : « de 2019 », « d’octobre 2019 », « du 22 octobre 2019 ». */
export function formatDeDate(date: DatePartielle): string {
  const ecrite = formatDatePartielle(date);
  if (date.length === 10) return `du ${ecrite}`;
  return formatDe(ecrite);
}
