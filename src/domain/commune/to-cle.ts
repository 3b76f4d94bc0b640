import { fold } from '../text/fold.ts';

/** Nom écrit en mots comparables : sans accents, traits d’union ni apostrophes ; « st », « ste » développés. */
export const toMots = (nom: string): string =>
  fold(nom)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1');

/** Nom comparable : ses mots, sans l’article de tête. */
export const toCle = (nom: string): string => toMots(nom).replace(/^(?:le|la|les|l) (?=.)/, '');

// Un nom ne commence pas par eux : « Lavans-lès-Saint-Claude » ne se cherche pas à « lès ».
const LIAISONS = /^(?:aux?|des?|du|en|entre|et|les?|la|lez|l|d|pres|sainte?|sous|sur|val) /;

/** La clé d’un nom et celles des noms qu’il finit : « Chassal-Molinges » se cherche aussi à « Molinges ». */
export function listCles(nom: string): readonly string[] {
  const mots = toCle(nom).split(' ');
  return mots.map((_, i) => mots.slice(i).join(' ')).filter((cle, i) => i === 0 || !LIAISONS.test(`${cle} `));
}
