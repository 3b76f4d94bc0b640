/** Le nom d’une commune parmi les lignes que porte la page (communes-en-ligne.ts), sans les lire toutes. */
export function findNomDeCommune(lignes: string, codeInsee: string): string | undefined {
  const ligne = lignes.split('\n').find((l) => l.split('|', 2)[1] === codeInsee);
  return ligne?.split('|', 1)[0];
}
