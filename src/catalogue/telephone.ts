import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { memoize } from './memoize.ts';

/** Un numéro prêt à afficher (groupé par deux, espaces insécables) et à composer (E.164, ou court). */
export interface Telephone {
  readonly affiche: string;
  readonly lien: string;
}

const COURT = /^(?:3\d{3}|1[0-8]|11[2-9]|10\d{2}|116\d{3})$/;

/** « 39 49 », « 116 117 » : en deux moitiés ; les numéros plus courts d’un seul tenant. */
const groupCourt = (chiffres: string) => {
  const milieu = chiffres.length / 2;
  return chiffres.length < 4 ? chiffres : `${chiffres.slice(0, milieu)}\u00a0${chiffres.slice(milieu)}`;
};

/** Lit un numéro français, court ou étranger (+41…) ; undefined quand il n’existe pas. */
export const parseTelephone = memoize(readTelephone);

function readTelephone(texte: string): Telephone | undefined {
  const chiffres = texte.replace(/[\s.-]/g, '');
  if (COURT.test(chiffres)) return { affiche: groupCourt(chiffres), lien: chiffres };
  const numero = parsePhoneNumberFromString(texte, { defaultCountry: 'FR', extract: false });
  if (!numero?.isValid()) return undefined;
  const affiche =
    numero.country === 'FR' || numero.countryCallingCode === '262'
      ? numero.formatNational()
      : numero.formatInternational();
  return { affiche: affiche.replaceAll(' ', '\u00a0'), lien: numero.number };
}
