import { getCritere, listCriteres } from './criteres.ts';
import type { Groupe, RaisonCritere } from './raison.ts';
import type { Situation } from './situation.ts';

/** L’état de chaque condition d’un groupe devant une situation, dans l’ordre où on les dit. */
export function checkGroupe(groupe: Groupe, situation: Situation): readonly RaisonCritere[] {
  return listCriteres(groupe).map((critere) => {
    const { sujet, check, change } = getCritere(critere);
    const attendu = groupe[critere];
    const dit = sujet && situation[sujet];
    const etat = dit === undefined ? 'inconnu' : check(attendu, dit);
    const changement = etat === 'non' ? change?.(attendu, dit) : undefined;
    const condition: Groupe = { [critere]: attendu };
    return { sujet: 'critere', etat, critere, condition, ...(changement && { changement }) };
  });
}
