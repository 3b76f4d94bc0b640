/** Le texte, un demi-caractère isolé devenu « \uFFFD » : sans quoi `encodeURIComponent` refuse tout. */
export const toBienForme = (texte: string): string => texte.replace(/\p{Cs}/gu, '\uFFFD');
