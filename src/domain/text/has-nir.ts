// Sexe, année, mois, département (2A et 2B en Corse), commune, ordre, et parfois la clé.
const S = '[\\s._/-]{0,2}';
const T = '[\\s._/-]{1,2}';
const MOIS = '(?:0[1-9]|1[0-2]|[2-9]\\d)';
const write = (separateur: string, mois: string) =>
  ['[1-478]', '\\d\\d', mois, '(?:\\d\\d|2[AB])', '\\d{3}', '\\d{3}'].join(separateur);

const FORMES = [
  '\\d{13}(?:\\d\\d)?',
  `${write(T, '\\d\\d')}(?:${S}\\d\\d)?`,
  `${write(S, MOIS).replaceAll('\\d\\d', `\\d${S}\\d`).replaceAll('\\d{3}', `\\d${S}\\d${S}\\d`)}(?:${S}\\d${S}\\d)?`,
];
const NIR = new RegExp(`(?:^|\\D)(?:${FORMES.join('|')})(?!\\d)`, 'i');

/** Le texte contient-il ce qui ressemble à un numéro de sécurité sociale (13 ou 15 chiffres, serrés ou non) ? */
export function hasNir(texte: string): boolean {
  return NIR.test(texte.normalize('NFKC'));
}

/** Pourquoi un texte est refusé, et quoi faire. */
export const REFUS_NIR =
  'Ce texte ressemble à un numéro de sécurité sociale. Il n’a pas sa place ici\u00a0: enlevez-le. La structure le demandera elle-même si elle en a besoin.';
