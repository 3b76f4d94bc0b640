import type { Regle } from '../regle.ts';

/** `mobilisable_par` et `prescription.obligatoire` se contredisent sur qui peut demander l’offre. */
export const demandeContradictoire: Regle = ({ offres }) =>
  offres.flatMap(({ fichier, mobilisable_par: par, prescription }) => {
    const obligatoire = prescription?.obligatoire;
    if (par === undefined || obligatoire === undefined || obligatoire !== par.includes('usagers')) return [];
    const message = obligatoire
      ? 'mobilisable_par dit que la personne peut demander elle-même (usagers), et prescription dit obligatoire: true. Écrivez mobilisable_par: [professionnels], ou enlevez obligatoire.'
      : 'mobilisable_par dit que seul un professionnel peut demander, et prescription dit obligatoire: false. Écrivez mobilisable_par: [usagers, professionnels], ou obligatoire: true.';
    return [{ code: 'demande-contradictoire', fichier, chemin: ['mobilisable_par'], message }];
  });
