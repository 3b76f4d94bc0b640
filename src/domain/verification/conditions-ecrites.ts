import type { Offre } from '../catalogue/catalogue.ts';
import type { Critere } from '../eligibilite/raison.ts';
import type { Chemin } from './erreurs.ts';

type OffreConditionnee = Pick<Offre, 'conditions' | 'conditions_acces'>;

/** Chaque condition écrite en phrase, et sa place dans le fichier. */
export function listConditionsEcrites({
  conditions: { autres = [], au_moins_une = [] } = {},
  conditions_acces,
}: OffreConditionnee): readonly { readonly chemin: Chemin; readonly texte: string }[] {
  return [
    ...(conditions_acces === undefined ? [] : [{ chemin: ['conditions_acces'], texte: conditions_acces }]),
    ...autres.map((texte, rang) => ({ chemin: ['conditions', 'autres', rang], texte })),
    ...au_moins_une.flatMap(({ autre }, rang) =>
      autre === undefined ? [] : [{ chemin: ['conditions', 'au_moins_une', rang, 'autre'], texte: autre }],
    ),
  ];
}

/** Un champ dit-il ce critère, pour tous ou dans un groupe ? */
export const hasCritere = ({ conditions = {} }: OffreConditionnee, critere: Critere): boolean =>
  [conditions, ...(conditions.au_moins_une ?? [])].some((groupe) => groupe[critere] !== undefined);
