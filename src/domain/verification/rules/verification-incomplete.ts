import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

/** Qui a vérifié, ou comment, sans le jour : on ne saurait pas l’âge de la vérification. */
export const verificationIncomplete: Regle = ({ offres, structures }) =>
  [...offres, ...structures].flatMap(
    ({ fichier, verifie_le, verifie_par, verifie_comment }): readonly ErreurDeChamp[] => {
      const champ = verifie_par ? 'verifie_par' : verifie_comment ? 'verifie_comment' : undefined;
      if (champ === undefined || verifie_le !== undefined) return [];
      const message = `« ${champ} » parle d’une vérification sans date : écrivez verifie_le: AAAA-MM-JJ, ou enlevez ce champ.`;
      return [{ code: 'champ-manquant', fichier, chemin: [champ], message }];
    },
  );
