import type { Besoin } from '../vocabulaire/categories.ts';
import { besoinIds } from '../vocabulaire/ids-de-besoins.ts';
import { accompagnants, getValues, motifs, permis, situations } from '../vocabulaire/vocabulaires.ts';
import type { Situation } from './situation.ts';

type Faits = Situation & { readonly besoin?: Besoin };
export type SujetDeQuestion = keyof Faits;

/** Comment on répond à une question, et par quelles valeurs. */
export interface Forme {
  readonly type: 'commune' | 'nombre' | 'oui-non' | 'une' | 'plusieurs';
  readonly valeurs?: readonly string[];
  /** La santé, l’argent : à demander quand rien d’autre ne sépare plus. */
  readonly sensible?: true;
}

/** La sorte de question suit la sorte de réponse. */
type TypeDe<Reponse> = [Reponse] extends [boolean]
  ? 'oui-non'
  : Reponse extends number
    ? 'nombre'
    : Reponse extends string
      ? 'une'
      : Reponse extends readonly string[]
        ? 'plusieurs'
        : 'commune';

type Formes = {
  readonly [S in SujetDeQuestion]-?: Forme & { readonly type: TypeDe<NonNullable<Faits[S]>> };
};

/** Au plus tant de questions : au-delà, on a plus vite fait de téléphoner. */
export const MAX_QUESTIONS = 6;

/** Des tranches d’euros ; leurs bornes sont les plafonds des offres. */
export const tranches = {
  quotient_familial: ['0-749', '750-800', '801-899', '900-'],
  revenu_fiscal: ['0-7500', '7501-15400', '15401-16300', '16301-26200', '26201-'],
};
const OUI_NON = ['oui', 'non'];

/** La seule table de ce que l’on demande, le plus facile à dire d’abord. */
export const formes = {
  besoin: { type: 'une', valeurs: besoinIds },
  commune: { type: 'commune' },
  age: { type: 'nombre' },
  situations: { type: 'plusieurs', valeurs: getValues(situations) },
  permis: { type: 'une', valeurs: getValues(permis) },
  motif: { type: 'une', valeurs: getValues(motifs) },
  accompagne_par: { type: 'plusieurs', valeurs: getValues(accompagnants) },
  niveau_francais: { type: 'une', valeurs: ['A1', 'A2', 'B1', 'B2', 'C2'] },
  destination: { type: 'commune' },
  quotient_familial: { type: 'une', valeurs: tranches.quotient_familial, sensible: true },
  revenu_fiscal: { type: 'une', valeurs: tranches.revenu_fiscal, sensible: true },
  primo_arrivant: { type: 'oui-non', valeurs: OUI_NON },
  handicap: { type: 'oui-non', valeurs: OUI_NON, sensible: true },
} as const satisfies Formes;

/** Ce que l’on demande, dans l’ordre de la table. */
export const sujets = Object.keys(formes) as readonly SujetDeQuestion[];

export const getForme = (sujet: SujetDeQuestion): Forme => formes[sujet];
