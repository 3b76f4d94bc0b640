import type { Offre } from '../catalogue/catalogue.ts';
import { formatPublics } from '../vocabulaire/format-publics.ts';
import { type ConditionsDites, listConditions } from './describe-conditions.ts';

/** À qui s’adresse une offre, et à quelles conditions. */
export interface PublicDecrit {
  /** « Jeunes, personnes âgées. » ; vide quand on ne sait pas. */
  readonly pour: string;
  readonly precisions: string;
  readonly conditions: ConditionsDites;
  /** Les conditions qu’aucun champ ne dit ; ou l’aveu que l’on ne sait rien. */
  readonly texte: string;
}

/** Pour qui est une offre : les mêmes mots à l’écran et sur papier. */
export function describePublic(
  offre: Pick<Offre, 'publics' | 'publics_precisions' | 'conditions' | 'conditions_acces'>,
): PublicDecrit {
  const { publics_precisions: precisions = '', conditions_acces: texte = '' } = offre;
  const publics = formatPublics(offre.publics ?? []);
  const conditions = listConditions(offre.conditions);
  const su =
    publics !== '' || conditions.toutes.length + conditions.auMoinsUne.length > 0 || precisions !== '';
  const aveu = su ? '' : 'Conditions à vérifier. Posez la question à la structure.';
  return {
    pour: publics && `${publics}.`,
    precisions,
    conditions,
    texte: texte || aveu,
  };
}
