import { formatListe } from '../text/format-liste.ts';
import { getLibelle, type Terme } from './terme.ts';

/** « la mission locale, France Travail ou Cap emploi » : une seule de ces valeurs suffit. */
export const formatOu = (termes: readonly Terme[], valeurs: readonly string[]): string =>
  formatListe(
    valeurs.map((valeur) => getLibelle(termes, valeur)),
    'ou',
  );
