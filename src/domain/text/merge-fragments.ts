const toNom = (paire: string) => paire.split('=', 1)[0];

/** Un fragment d’adresse, et d’un autre ce qu’il ne dit pas déjà : « a=1 » et « a=2&b=3 » donnent « a=1&b=3 ». */
export function mergeFragments(fragment: string, autre: string): string {
  const dits = fragment.split('&').map(toNom);
  return filterFragment(
    `${fragment}&${autre}`,
    (paire, rang) => rang < dits.length || !dits.includes(toNom(paire)),
  );
}

/** D’un fragment, les seules paires que l’on veut, telles qu’elles y sont écrites. */
export const filterFragment = (
  fragment: string,
  isVoulue: (paire: string, rang: number) => boolean,
): string =>
  fragment
    .split('&')
    .filter((paire, rang) => paire !== '' && isVoulue(paire, rang))
    .join('&');
