import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ParseTelephone, Telephone } from '../domain/contact/telephone.ts';
import { memoize } from './memoize.ts';

const COURT = /^(?:3\d{3}|1[0-8]|11[2-9]|10\d{2}|116\d{3})$/;

/** « 39 49 », « 116 117 » : en deux moitiés ; les numéros plus courts d’un seul tenant. */
const groupCourt = (chiffres: string) => {
  const milieu = chiffres.length / 2;
  return chiffres.length < 4 ? chiffres : `${chiffres.slice(0, milieu)}\u00a0${chiffres.slice(milieu)}`;
};

// Un numéro d’outre-mer s’écrit comme un numéro de métropole, mais son indicatif est le sien : 0590 27 12 34 se compose
// +590 590 27 12 34. libphonenumber, lui, le croit de métropole.
const OUTRE_MER: readonly (readonly [indicatif: string, debut: RegExp])[] = [
  ['590', /^(590|69[01])/],
  ['594', /^[56]94/],
  ['596', /^(596|69[67])/],
  ['262', /^(26[239]|69[23]|639)/],
];

function parseNumero(texte: string): PhoneNumber | undefined {
  const numero = parsePhoneNumberFromString(texte, { defaultCountry: 'FR', extract: false });
  if (numero?.countryCallingCode !== '33') return numero;
  const chiffres = numero.nationalNumber;
  const outreMer = OUTRE_MER.find(([, debut]) => debut.test(chiffres));
  const sien = outreMer && parsePhoneNumberFromString(`+${outreMer[0]}${chiffres}`);
  // 06 39 98 est de métropole, réservé aux fictions : un début ne suffit pas, le numéro doit exister là-bas.
  return sien?.isValid() ? sien : numero;
}

const isFrancais = ({ countryCallingCode: indicatif }: PhoneNumber) =>
  indicatif === '33' || OUTRE_MER.some(([sien]) => sien === indicatif);

function parse(texte: string): Telephone | undefined {
  const chiffres = texte.replace(/[\s.-]/g, '');
  if (COURT.test(chiffres)) return { affiche: groupCourt(chiffres), lien: chiffres };
  const numero = parseNumero(texte);
  if (!numero?.isValid()) return undefined;
  const affiche = isFrancais(numero) ? numero.formatNational() : numero.formatInternational();
  return { affiche: affiche.replaceAll(' ', '\u00a0'), lien: numero.number };
}

/** Lit un numéro français, court ou étranger (+41…) ; undefined quand il n’existe pas. */
export const parseTelephone: ParseTelephone = memoize(parse);
