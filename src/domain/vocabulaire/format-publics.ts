import { lowerFirst } from '../text/casse.ts';
import { publics } from './publics.ts';
import { getLibelle } from './terme.ts';

/** « Jeunes, personnes âgées » : les publics d’une offre, à la suite. */
export const formatPublics = (valeurs: readonly string[]): string =>
  valeurs
    .map((valeur, rang) => {
      const libelle = getLibelle(publics, valeur);
      return rang === 0 ? libelle : lowerFirst(libelle);
    })
    .join(', ');
