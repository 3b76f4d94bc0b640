import { lowerFirst } from '../text/casse.ts';
import { accompagnants, getLibelle, motifs, situations, type Terme } from '../vocabulaire/vocabulaires.ts';
import type { Conditions } from './conditions.schema.ts';
import type { Groupe, GroupeAuChoix } from './raison.ts';

const PERMIS = {
  aucun: 'Ne pas avoir encore le permis.',
  code: 'Avoir le code.',
  am: 'Avoir le permis AM (BSR).',
  b: 'Avoir le permis B.',
} as const;

/** « la mission locale, France Travail ou Cap emploi ». */
export function listOr(termes: readonly Terme[], valeurs: readonly string[]): string {
  const libelles = valeurs.map((valeur) => getLibelle(termes, valeur));
  return libelles.length < 2
    ? (libelles[0] ?? '')
    : `${libelles.slice(0, -1).join(', ')} ou ${libelles.at(-1)}`;
}

function describeAge({ min, max }: NonNullable<Groupe['age']>): string {
  if (min !== undefined && max !== undefined) return `Avoir entre ${min} et ${max} ans.`;
  return min !== undefined ? `Avoir ${min} ans ou plus.` : `Avoir ${max} ans ou moins.`;
}

/** Un groupe de conditions, une phrase par critère, dans l’ordre de check-critere.ts. */
export function describeGroupe(groupe: Groupe): readonly string[] {
  return [
    ...(groupe.age ? [describeAge(groupe.age)] : []),
    ...(groupe.situations ? [`Être ${listOr(situations, groupe.situations)}.`] : []),
    ...(groupe.accompagne_par ? [`Être suivi par ${listOr(accompagnants, groupe.accompagne_par)}.`] : []),
    ...(groupe.permis ? [PERMIS[groupe.permis]] : []),
    ...(groupe.niveau_francais ? [`Parler français au niveau ${groupe.niveau_francais.min} au moins.`] : []),
    ...(groupe.motifs ? [`Se déplacer pour ${listOr(motifs, groupe.motifs)}.`] : []),
    ...(groupe.primo_arrivant ? ['Être arrivé en France depuis peu.'] : []),
    ...(groupe.handicap ? ['Être en situation de handicap.'] : []),
  ];
}

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
  const { au_moins_une, autres = [] } = conditions;
  return [
    ...describeGroupe(conditions),
    ...(au_moins_une ? [describeAuMoinsUne(au_moins_une)] : []),
    ...autres,
  ];
}
