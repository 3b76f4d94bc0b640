import { formatDate } from '../temps/format-date.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import { moyensDeVerification, verificateurs } from '../vocabulaire/verifications.ts';
import { formatDatePartielle, formatDeDate } from './date-de-source.ts';
import { type DatesDePreuve, getPreuve } from './get-preuve.ts';
import { type PreuveEcrite, toPhraseDuJour } from './preuve-ecrite.ts';

/**
 * De quand date une fiche, sans dire son âge : « Vérifié le 3 mars 2026 par le guichet, au téléphone », « D’après une
 * source de 2019 ».
 */
export function describePreuve(dates: DatesDePreuve): string {
  const { verifie_le, verifie_par, verifie_comment, statut } = dates;
  const preuve = getPreuve(dates);
  if (statut === 'non-confirmee')
    return `On ne sait pas si ce service existe encore. Dernière trace\u00a0: ${preuve ? formatDatePartielle(preuve.date) : 'sans date'}`;
  if (preuve === undefined) return 'D’après une source sans date';
  if (preuve.date !== verifie_le) return `D’après une source ${formatDeDate(preuve.date)}`;
  const le = formatDate(verifie_le);
  if (verifie_par === undefined) return `Relu le ${le}, sans qu’on sache par qui`;
  const comment = verifie_comment ? `, ${getLibelle(moyensDeVerification, verifie_comment)}` : '';
  return `Vérifié le ${le} ${getLibelle(verificateurs, verifie_par)}${comment}`;
}

/** La même, prête à vieillir dans le navigateur. */
export const writePreuve = (dates: DatesDePreuve): PreuveEcrite => ({
  phrase: describePreuve(dates),
  ...(getPreuve(dates)?.verifiee && { verifiee_le: dates.verifie_le }),
});

/** La même, un jour donné (AAAA-MM-JJ). */
export const describeAge = (dates: DatesDePreuve, aujourdhui: string): string =>
  toPhraseDuJour(writePreuve(dates), aujourdhui);
