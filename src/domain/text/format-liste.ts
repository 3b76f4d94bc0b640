/** « a, b et c », « a ou b ». */
export const formatListe = (mots: readonly string[], lien: 'et' | 'ou'): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ${lien} ${mots[mots.length - 1]}`;
