// L’alphabet des SMS (3GPP TS 23.038) : un caractère qui n’y est pas fait passer tout le message à 70 caractères.
const ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà ';
/** Ceux-là y sont, et comptent deux. */
const DOUBLES = '^{}\\[~]|€';
const PROCHES: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
  '·': '-',
};

const isConnu = (signe: string) => ALPHABET.includes(signe) || DOUBLES.includes(signe);

function toSigne(signe: string): string {
  if (isConnu(signe)) return signe;
  const proche = PROCHES[signe];
  if (proche !== undefined) return proche;
  // Sans son accent : « ê » devient « e ».
  const [base = ''] = signe.normalize('NFD');
  return isConnu(base) ? base : '';
}

/** Écrit un texte dans l’alphabet des SMS : la lettre la plus proche, ou rien. */
export const toGsm7 = (texte: string): string =>
  [...texte.normalize('NFC').replace(/«[ \u00a0]|[ \u00a0]»/g, '"')].map(toSigne).join('');

/** La longueur d’un texte déjà dans l’alphabet des SMS. */
export const countGsm7 = (texte: string): number =>
  [...texte].reduce((total, signe) => total + (DOUBLES.includes(signe) ? 2 : 1), 0);
