import { keepOnglet, readOnglet } from './onglet.ts';

// La situation dite dans « Ma solution » ou « Orienter » : dans l’onglet seulement, effacée avec lui.
const CLE = 'situation';

/** Les réponses de l’onglet, telles que dans un fragment ; vide si rien n’est dit ou si l’onglet ne retient rien. */
export const readSituation = (): string => readOnglet(CLE);

/** Retient des réponses le temps de l’onglet ; un texte vide les efface. */
export function writeSituation(fragment: string): void {
  // Un onglet qui ne retient rien garde au moins son adresse.
  keepOnglet(CLE, fragment);
}
