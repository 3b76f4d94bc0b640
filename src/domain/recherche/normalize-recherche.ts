import { fold } from '../text/fold.ts';

const PREFIXES = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu';
const ELISION = new RegExp(`(${PREFIXES})['’ʼ](?=[\\p{L}\\p{N}«"])`, 'giu');
const ELISION_COUPEE = new RegExp(`(${PREFIXES})'(?:\\s+|$)`, 'giu');

/** Récrit la fin d’une élision ; au milieu d’un mot (« aujourd’hui »), ce n’en est pas une. */
const replaceElision = (texte: string, elision: RegExp, fin: string) =>
  texte.replace(elision, (trouve: string, prefixe: string, rang: number) =>
    /[\p{L}\p{N}]/u.test(texte.charAt(rang - 1)) ? trouve : prefixe + fin,
  );

// « œ » et « æ » en deux lettres, casse gardée.
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/Œ/g, 'Oe'],
  [/æ/g, 'ae'],
  [/Æ/g, 'Ae'],
];

/**
 * Un texte que Pagefind sait couper : « l’embauche » → « l' embauche », « cœur » → « coeur ». Lui-même ne coupe pas à
 * l’apostrophe typographique et ne trouve pas « cœur » quand on tape « coeur » (version 1.6).
 */
export function toIndexable(texte: string): string {
  const ouvert = LIGATURES.reduce((t, [ligature, lettres]) => t.replace(ligature, lettres), texte);
  return replaceElision(ouvert, ELISION, "' ").replace(/[’ʼ]/g, "'");
}

/** L’inverse de toIndexable, pour montrer un extrait de l’index. */
export function fromIndexable(texte: string): string {
  return replaceElision(texte, ELISION_COUPEE, '’')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/oe(?=[iu])/g, 'œ')
    .replace(/Oe(?=[iu])/g, 'Œ');
}

// Les mots qui ne disent pas ce que l’on cherche. « sans » n’en est pas : « sans permis » est une demande.
const MOTS_VIDES: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d au aux a et ou en dans sur pour par avec chez vers je j tu il elle on nous vous ils elles ' +
    'me m te t se s moi toi lui ce c cet cette ces ca mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs y n ne pas ' +
    'qui que qu quoi dont est suis es sont ai as ont etre avoir quel quelle quels quelles comment pourquoi quand si plus tres ' +
    'faire peux peut pouvoir veux veut vouloir voudrais cherche chercher recherche besoin faut svp bonjour'
  ).split(' '),
);

const ABREGES: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

/** Les mots utiles d’une recherche, pliés : « Où passer le code à St-Claude ? » → [passer, code, saint, claude]. */
export function getMotsCherches(recherche: string): readonly string[] {
  const mots = (toIndexable(fold(recherche)).match(/[\p{L}\p{N}]+/gu) ?? []).map(
    (mot) => ABREGES[mot] ?? mot,
  );
  const utiles = mots.filter((mot) => !MOTS_VIDES.has(mot));
  return [...new Set(utiles.length > 0 ? utiles : mots)];
}

/** La recherche telle que l’index l’attend. */
export function normalizeRecherche(recherche: string): string {
  return getMotsCherches(recherche).join(' ');
}
