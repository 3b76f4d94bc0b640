/**
 * Le texte, un demi-caractère isolé devenu « \uFFFD » : sans quoi `encodeURIComponent` refuse tout. Caractère par caractère :
 * dans Safari 16.0, `\p{Cs}` prend aussi les deux moitiés d’un emoji.
 */
export const toBienForme = (texte: string): string =>
  Array.from(texte, (caractere) => (/^[\ud800-\udfff]$/.test(caractere) ? '\uFFFD' : caractere)).join('');
