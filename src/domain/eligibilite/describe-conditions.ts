import { lowerFirst } from '../text/casse.ts';
import type { Conditions } from './conditions.schema.ts';
import { getCritere, listCriteres } from './criteres.ts';
import type { Groupe, GroupeAuChoix } from './raison.ts';

/** Un groupe de conditions, une phrase par critère. */
export const describeGroupe = (groupe: Groupe): readonly string[] =>
  listCriteres(groupe).map((critere) => getCritere(critere).describe(groupe[critere]));

/** Plusieurs groupes dont un seul suffit, en une phrase. */
export function describeAuMoinsUne(groupes: readonly GroupeAuChoix[]): string {
  const choix = groupes.map(({ autre, ...groupe }) =>
    [...describeGroupe(groupe), ...(autre === undefined ? [] : [autre])]
      .map((phrase) => lowerFirst(phrase.replace(/\.$/, '')))
      .join(' et '),
  );
  return `Au moins une de ces situations\u00a0: ${choix.join('\u00a0; ou ')}.`;
}

/** Les conditions d’une offre, une phrase simple par condition. */
export function describeConditions(conditions: Conditions | undefined): readonly string[] {
  if (!conditions) return [];
  const { au_moins_une, autres = [], ...groupe } = conditions;
  return [...describeGroupe(groupe), ...(au_moins_une ? [describeAuMoinsUne(au_moins_une)] : []), ...autres];
}
