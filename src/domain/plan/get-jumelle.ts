import type { Espace } from '../catalogue/catalogue.ts';
import { espaces } from '../catalogue/espaces.ts';
import { fillMotif, type IdDePage, motifsDePages } from './adresses.ts';
import { lignes } from './pages.ts';

/** Le chemin de la même chose dans l’autre espace : sa jumelle, sinon l’accueil de cet espace. */
export function getJumelle(
  page: IdDePage,
  espace: Espace,
  parametres: Readonly<Record<string, string | undefined>>,
): string {
  const { autre } = espaces[espace];
  return fillMotif(motifsDePages[lignes[page].jumelle ?? autre], { ...parametres, espace: autre });
}
