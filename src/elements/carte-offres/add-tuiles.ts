import { type Carte, tileLayer } from './leaflet.ts';

export interface Tuiles {
  readonly url: string;
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

const MAX_ERREURS = 4;

// Leaflet écrit les mentions en HTML ; celle-ci vient d’un éditeur.
const escapeHtml = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Pose les tuiles sur le fond embarqué ; après quatre refus de suite, les retire et le dit par data-fond. */
export function addTuiles(carte: Carte, { url, attribution, ...zooms }: Tuiles): void {
  const conteneur = carte.getContainer();
  const couche = tileLayer(url, {
    ...zooms,
    attribution: escapeHtml(attribution),
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  let erreurs = 0;
  couche.on('tileload', () => {
    erreurs = 0;
  });
  couche.on('tileerror', () => {
    erreurs += 1;
    if (erreurs < MAX_ERREURS) return;
    couche.remove();
    conteneur.dataset['fond'] = 'vecteur';
  });
  conteneur.dataset['fond'] = 'tuiles';
  couche.addTo(carte);
}
