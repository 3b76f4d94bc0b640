import { listFichiers } from '../list-fichiers.ts';
import type { Regle } from '../regle.ts';

/** Des horaires que le site ne sait pas lire, ou ne saurait pas dire en français, où qu’ils soient écrits. */
export const horairesInvalides: Regle = (saisie, { explainHoraires }) =>
  listFichiers(saisie).flatMap(({ fichier, textes }) =>
    textes.flatMap(({ nature, chemin, texte }) => {
      const message = nature === 'horaires' ? explainHoraires(texte) : undefined;
      return message === undefined ? [] : [{ code: 'horaires-invalides', fichier, chemin, message }];
    }),
  );
