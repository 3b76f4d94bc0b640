import { isVivante } from '../../offre/is-vivante.ts';
import type { Regle } from '../regle.ts';

/** Une offre qui se dit ouverte alors que sa structure n’existe plus, et que personne n’a repris. */
export const structureDissoute: Regle = ({ offres, structures }, { aujourdhui }) => {
  const dissoutes = new Map(
    structures.flatMap(({ id, nom, dissoute_le, reprise_par }) =>
      dissoute_le !== undefined && dissoute_le <= aujourdhui && reprise_par === undefined ? [[id, nom]] : [],
    ),
  );
  return offres.flatMap((offre) => {
    const nom = dissoutes.get(offre.structure);
    if (nom === undefined || !isVivante(offre) || offre.statut === 'non-confirmee') return [];
    return [
      {
        code: 'statut-incoherent' as const,
        fichier: offre.fichier,
        chemin: ['structure'],
        message: `La structure « ${nom} » est dissoute : écrivez statut: non-confirmee (on ne sait pas si l’offre existe encore) ou terminee, ou la structure qui a repris l’offre.`,
      },
    ];
  });
};
