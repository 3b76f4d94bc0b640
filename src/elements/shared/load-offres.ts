import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';

const lues = new Map<string, Promise<readonly OffreEnBref[]>>();

/** Les offres d’un territoire, lues une fois par page ; un échec n’est pas retenu. */
export function loadOffres(adresse: string): Promise<readonly OffreEnBref[]> {
  const connues =
    lues.get(adresse) ??
    fetch(adresse).then((reponse) => {
      if (!reponse.ok) throw new Error(`${reponse.status} ${adresse}`);
      return reponse.json() as Promise<readonly OffreEnBref[]>;
    });
  lues.set(adresse, connues);
  connues.catch(() => lues.delete(adresse));
  return connues;
}
