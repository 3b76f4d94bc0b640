/** Le nom qu’un fichier devrait porter : « Garage Solidaire d’été » → « garage-solidaire-d-ete ». */
export function toIdentifiant(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
