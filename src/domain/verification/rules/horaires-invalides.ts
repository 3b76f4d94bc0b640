import { listFichiers } from '../list-fichiers.ts';
import type { Regle } from '../regle.ts';

const EXEMPLE =
  'Écrivez les jours en anglais abrégé et les heures complètes, par exemple "Mo-Fr 09:00-12:00,14:00-17:00; PH off".';

/** Des horaires qui ne suivent pas la syntaxe OpenStreetMap, où qu’ils soient écrits. */
export const horairesInvalides: Regle = (saisie, { isHoraires, correctHoraires }) =>
  listFichiers(saisie).flatMap(({ fichier, textes }) =>
    textes
      .filter(({ nature, texte }) => nature === 'horaires' && !isHoraires(texte))
      .map(({ chemin, texte }) => {
        const juste = correctHoraires?.(texte);
        const suite = juste ? `Vouliez-vous écrire '${juste}' ?` : EXEMPLE;
        return {
          code: 'horaires-invalides',
          fichier,
          chemin,
          message: `« ${texte} » n’est pas au format OpenStreetMap. ${suite}`,
        };
      }),
  );
