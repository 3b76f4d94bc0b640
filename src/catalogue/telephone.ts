import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Un numéro prêt à afficher (groupé par deux, espaces insécables) et à composer (E.164, ou court). */
export interface Telephone {
  readonly affiche: string;
  readonly lien: string;
}

const COURT = /^(?:3\d{3}|1[0-8]|11[2-9]|10\d{2})$/;

/** Lit un numéro français, court ou étranger (+41…) ; undefined quand il n’existe pas. */
export function parseTelephone(texte: string): Telephone | undefined {
  const chiffres = texte.replace(/[\s.-]/g, '');
  if (COURT.test(chiffres)) return { affiche: chiffres.length === 4 ? chiffres.replace(/(\d\d)(\d\d)/, '$1\u00a0$2') : chiffres, lien: chiffres };
  const numero = parsePhoneNumberFromString(texte, 'FR');
  if (!numero?.isValid()) return undefined;
  const affiche = numero.country === 'FR' || numero.countryCallingCode === '262' ? numero.formatNational() : numero.formatInternational();
  return { affiche: affiche.replaceAll(' ', '\u00a0'), lien: numero.number };
}
