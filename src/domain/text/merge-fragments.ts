const toNom = (paire: string) => paire.split('=', 1)[0];

/** Un fragment d’adresse, et d’un autre ce qu’il ne dit pas déjà : « a=1 » et « a=2&b=3 » donnent « a=1&b=3 ». */
export function mergeFragments(fragment: string, autre: string): string {
  const dits = new Set(fragment.split('&').map(toNom));
  const suite = autre.split('&').filter((paire) => !dits.has(toNom(paire)));
  return [fragment, ...suite].filter(Boolean).join('&');
}

/** D’un fragment, les seules paires que l’on veut, telles qu’elles y sont écrites. */
export const filterFragment = (
  fragment: string,
  isVoulue: (nom: string, valeur: string) => boolean,
): string =>
  fragment
    .split('&')
    .filter((paire) => {
      const [nom = '', valeur = ''] = paire.split('=');
      return paire !== '' && isVoulue(nom, valeur);
    })
    .join('&');
