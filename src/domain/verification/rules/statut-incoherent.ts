import type { Offre } from '../../catalogue/catalogue.ts';
import type { Regle } from '../regle.ts';

interface Incoherence {
  readonly champ: keyof Offre;
  readonly message: string;
}

function findIncoherences(offre: Offre, aujourdhui: string): readonly Incoherence[] {
  const { statut, valide_au, statut_jusqu_au, remplacee_par } = offre;
  const incoherences: Incoherence[] = [];
  if (statut === 'terminee' && valide_au !== undefined && valide_au > aujourdhui)
    incoherences.push({
      champ: 'statut',
      message: `L’offre est dite terminée, mais valide_au est le ${valide_au}, qui n’est pas passé : corrigez la date, ou enlevez le statut (elle se terminera toute seule ce jour-là).`,
    });
  if (statut_jusqu_au !== undefined && (statut === 'ouverte' || statut === 'terminee'))
    incoherences.push({
      champ: 'statut_jusqu_au',
      message: `statut_jusqu_au ne va pas avec le statut « ${statut} » : écrivez un statut provisoire (suspendue, saisonniere, complete…), ou la date dans valide_au.`,
    });
  if (remplacee_par !== undefined && statut === 'ouverte' && valide_au === undefined)
    incoherences.push({
      champ: 'remplacee_par',
      message:
        'Cette offre est ouverte et remplacée à la fois : écrivez statut: terminee, ou sa date de fin dans valide_au, ou enlevez remplacee_par.',
    });
  return incoherences;
}

/** Le statut et les dates d’une offre se contredisent. */
export const statutIncoherent: Regle = ({ offres }, { aujourdhui }) =>
  offres.flatMap((offre) =>
    findIncoherences(offre, aujourdhui).map(({ champ, message }) => ({
      code: 'statut-incoherent' as const,
      fichier: offre.fichier,
      chemin: [champ],
      message,
    })),
  );
