import { checkEvery } from '../vocabulaire/ternaire.ts';
import { type Contexte, getCritere, getSujet, listCriteres } from './criteres.ts';
import type { Groupe, RaisonCritere } from './raison.ts';
import type { Situation } from './situation.ts';

/** L’état de chaque condition d’un groupe devant une situation, dans l’ordre où on les dit. */
export function checkGroupe(
  groupe: Groupe,
  situation: Situation,
  contexte: Contexte,
  phrases: readonly string[] = [],
): readonly RaisonCritere[] {
  return listCriteres(groupe).map((critere, rang) => {
    const { champs, check, change } = getCritere(critere);
    const attendu = groupe[critere];
    const sujet = getSujet(critere, attendu);
    const dit = sujet && situation[sujet];
    const enPlus = champs && Object.keys(attendu as object).some((champ) => !champs.includes(champ));
    const etat =
      dit === undefined ? 'inconnu' : checkEvery([check(attendu, dit, contexte), enPlus ? 'inconnu' : 'oui']);
    const changement = etat === 'non' ? change?.(attendu, dit) : undefined;
    const condition: Groupe = { [critere]: attendu };
    const phrase = phrases[rang];
    return {
      sujet: 'critere',
      etat,
      critere,
      condition,
      ...(phrase !== undefined && { phrase }),
      ...(changement && { changement }),
    };
  });
}
