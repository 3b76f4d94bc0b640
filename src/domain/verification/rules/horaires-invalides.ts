import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

const EXEMPLE =
  'Écrivez les jours en anglais abrégé et les heures complètes, par exemple "Mo-Fr 09:00-12:00,14:00-17:00; PH off".';

/** Des horaires qui ne suivent pas la syntaxe OpenStreetMap. */
export const horairesInvalides: Regle = (saisie, { isHoraires, correctHoraires }) => {
  const check = (fichier: string, chemin: Chemin, horaires: string | undefined): readonly ErreurDeChamp[] => {
    if (horaires === undefined || isHoraires(horaires)) return [];
    const juste = correctHoraires?.(horaires);
    const suite = juste ? `Vouliez-vous écrire '${juste}' ?` : EXEMPLE;
    return [
      {
        code: 'horaires-invalides',
        fichier,
        chemin,
        message: `« ${horaires} » n’est pas au format OpenStreetMap. ${suite}`,
      },
    ];
  };
  return [
    ...[...saisie.offres, ...saisie.structures, ...saisie.territoires].flatMap(
      ({ fichier, horaires_accueil }) => check(fichier, ['horaires_accueil'], horaires_accueil),
    ),
    ...saisie.offres.flatMap(({ fichier, desserte }) =>
      check(fichier, ['desserte', 'jours_heures'], desserte?.jours_heures),
    ),
  ];
};
