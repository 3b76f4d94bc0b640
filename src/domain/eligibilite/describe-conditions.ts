import type { Conditions } from './conditions.schema.ts';
import { listCriteres } from './criteres.ts';
import { describeCritere } from './describe-critere.ts';
import { joinGroupes } from './describe-raison-avec.ts';
import type { Groupe, GroupeAuChoix } from './raison.ts';

/** Un groupe de conditions, une phrase par critère. */
export const describeGroupe = (groupe: Groupe): readonly string[] =>
  listCriteres(groupe).map((critere) => describeCritere(critere, groupe[critere]));

/** Plusieurs groupes dont un seul suffit, en une phrase. */
function describeAuMoinsUne(groupes: readonly GroupeAuChoix[]): string {
  return joinGroupes(
    groupes.map(({ autre, ...groupe }) => [
      ...describeGroupe(groupe),
      ...(autre === undefined ? [] : [autre]),
    ]),
  );
}

/** Les conditions d’une offre, une phrase simple par condition. */
export function describeConditions(conditions: Conditions | undefined): readonly string[] {
  if (!conditions) return [];
  const { au_moins_une, autres = [], ...groupe } = conditions;
  return [...describeGroupe(groupe), ...(au_moins_une ? [describeAuMoinsUne(au_moins_une)] : []), ...autres];
}
