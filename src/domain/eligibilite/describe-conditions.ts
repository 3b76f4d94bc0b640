import type { Conditions } from './conditions.schema.ts';
import { listCriteres } from './criteres.ts';
import { describeCritere } from './describe-critere.ts';
import { joinChoix, joinPhrases } from './describe-raison-avec.ts';
import type { Groupe, GroupeAuChoix } from './raison.ts';

/** Un groupe de conditions, une phrase par critère. */
export const describeGroupe = (groupe: Groupe): readonly string[] =>
  listCriteres(groupe).map((critere) => describeCritere(critere, groupe[critere]));

/** Des conditions en phrases : celles qu’il faut toutes remplir, et les situations dont une seule suffit. */
export interface ConditionsDites {
  readonly toutes: readonly string[];
  readonly auMoinsUne: readonly string[];
}

/** Les conditions d’une offre, une phrase simple par condition ou par situation. */
export function listConditions(conditions: Conditions | undefined): ConditionsDites {
  const { au_moins_une = [], autres = [], ...groupe } = conditions ?? {};
  const choix = au_moins_une.map(({ autre, ...criteres }: GroupeAuChoix) => [
    ...describeGroupe(criteres),
    ...(autre === undefined ? [] : [autre]),
  ]);
  return { toutes: [...describeGroupe(groupe), ...autres], auMoinsUne: choix.map(joinPhrases) };
}

/** Les mêmes, chacune en une phrase : les situations au choix n’en font qu’une. */
export function describeConditions(conditions: Conditions | undefined): readonly string[] {
  const { toutes, auMoinsUne } = listConditions(conditions);
  return auMoinsUne.length > 0 ? [...toutes, joinChoix(auMoinsUne)] : toutes;
}
