/**
 * « nom=valeur&nom=valeur », dans l’ordre donné : la forme d’une adresse ou de son fragment. `enClair` : les signes à
 * garder lisibles, qu’aucune adresse ne prend pour un séparateur.
 */
export function formatParametres(
  paires: readonly (readonly [nom: string, valeur: string])[],
  enClair = '',
): string {
  const encode = (valeur: string) =>
    [...enClair].reduce(
      (texte, signe) => texte.replaceAll(encodeURIComponent(signe), signe),
      encodeURIComponent(valeur),
    );
  return paires.map(([nom, valeur]) => `${nom}=${encode(valeur)}`).join('&');
}
