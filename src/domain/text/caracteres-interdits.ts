// Ce qui ne se voit pas, ou ne s’affichera pas : contrôles (hors tabulation et retour à la ligne), séparateurs de
// lignes, marques de sens d’écriture, largeurs nulles, césures, caractères privés, � d’un encodage perdu. Les
// sélecteurs de variante restent : un émoji en a besoin.
const INTERDIT =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFD]--[\t\n\u200C\u200D\uFE0E\uFE0F]]/v;
// Les liants joignent deux émojis, ou deux lettres du persan et de l’Inde ; contre une lettre latine, ils ne font que
// cacher.
const LIANT =
  /(?<=^|[\0-\x7F\p{Script=Latin}\p{White_Space}])[\u200C\u200D]|[\u200C\u200D](?=$|[\0-\x7F\p{Script=Latin}\p{White_Space}])/v;
const INTERDITS = new RegExp(`${INTERDIT.source}|${LIANT.source}`, 'gv');

const NOMS: Readonly<Record<string, string>> = {
  '\u00AD': 'césure invisible',
  '\u200B': 'espace de largeur nulle',
  '\u200C': 'antiliant',
  '\u200D': 'liant',
  '\u2028': 'séparateur de lignes',
  '\u2029': 'séparateur de paragraphes',
  '\u2060': 'gluon de mots',
  '\uFEFF': 'marque d’encodage',
  '\uFFFD': 'lettre perdue par un changement d’encodage',
};

const NATURES: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'caractère de contrôle'],
  [/\p{Bidi_Control}/u, 'marque de sens d’écriture'],
  [/\p{Co}/u, 'signe d’une police particulière'],
];

const toCode = (caractere: string) =>
  `U+${(caractere.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function describeCaractere(caractere: string): string {
  const nature = NATURES.find(([motif]) => motif.test(caractere))?.[1] ?? 'caractère sans dessin';
  return `${toCode(caractere)} (${NOMS[caractere] ?? nature})`;
}

export interface CaractereInterdit {
  /** Place du premier dans le texte. */
  readonly rang: number;
  /** « U+200B (espace de largeur nulle) ». */
  readonly nom: string;
  /** Combien il y en a dans le texte. */
  readonly nombre: number;
}

/** Le premier caractère invisible ou illisible d’un texte. */
export function findCaractereInterdit(texte: string): CaractereInterdit | undefined {
  const trouves = [...texte.matchAll(INTERDITS)];
  const [premier] = trouves;
  return premier && { rang: premier.index, nom: describeCaractere(premier[0]), nombre: trouves.length };
}

/** Le même texte, où chaque caractère interdit est écrit par son numéro : rien n’agit sur un terminal ni ne se cache. */
export function toVisible(texte: string): string {
  return texte.replace(INTERDITS, (caractere) => `‹${toCode(caractere)}›`).replace(/[\t\n]/g, ' ');
}
