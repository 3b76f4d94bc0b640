// La situation dite dans « Ma solution » ou « Orienter » : dans l’onglet seulement, effacée avec lui.
const CLE = 'situation';

/** Les réponses de l’onglet, telles que dans un fragment ; vide si rien n’est dit ou si l’onglet ne retient rien. */
export function readSituation(): string {
  try {
    return sessionStorage.getItem(CLE) ?? '';
  } catch {
    return '';
  }
}

/** Retient des réponses le temps de l’onglet ; un texte vide les efface. */
export function writeSituation(fragment: string): void {
  try {
    if (fragment === '') sessionStorage.removeItem(CLE);
    else sessionStorage.setItem(CLE, fragment);
  } catch {
    // Un onglet qui ne retient rien garde au moins son adresse.
  }
}
