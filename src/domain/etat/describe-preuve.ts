import { formatDate } from '../temps/format-date.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import { moyensDeVerification, verificateurs } from '../vocabulaire/verifications.ts';
import { getAge, toVieillie } from './age.ts';
import { formatDatePartielle, formatDeDate } from './date-de-source.ts';
import { type DatesDePreuve, getPreuve } from './get-preuve.ts';

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

/** La même, un jour donné (AAAA-MM-JJ) : une vérification qui a vieilli est à confirmer ; une source dit déjà sa date. */
export function describeAge(dates: DatesDePreuve, aujourdhui: string): string {
  const preuve = getPreuve(dates);
  const phrase = describePreuve(dates);
  return preuve?.verifiee && getAge(preuve, aujourdhui) !== 'recente' ? toVieillie(phrase) : phrase;
}
