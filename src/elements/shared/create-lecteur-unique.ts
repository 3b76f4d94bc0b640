/** Lit chaque adresse une fois par page ; un échec n’est pas retenu : le réseau peut revenir. */
export function createLecteurUnique<T>(
  parse: (reponse: Response) => Promise<T>,
): (adresse: string) => Promise<T> {
  const lues = new Map<string, Promise<T>>();
  return (adresse) => {
    const lue =
      lues.get(adresse) ??
      fetch(adresse).then((reponse) => {
        if (!reponse.ok) throw new Error(`${reponse.status} ${adresse}`);
        return parse(reponse);
      });
    lues.set(adresse, lue);
    lue.catch(() => lues.delete(adresse));
    return lue;
  };
}

/** Lit un fichier de lignes, une fois. */
export const readLignes = createLecteurUnique(async (reponse) => (await reponse.text()).split('\n'));
