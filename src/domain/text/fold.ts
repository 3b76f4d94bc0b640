/** Le texte sans accents ni majuscules, ligatures ouvertes (œ → oe), apostrophes droites : pour comparer, jamais pour afficher. */
export function fold(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ′`´]/g, "'");
}
