import { upperFirst } from '../text/casse.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { Besoin } from '../vocabulaire/categories.ts';
import { nomsDeBesoins } from '../vocabulaire/noms-de-besoins.ts';
import { accompagnants, motifs, situations, type Terme } from '../vocabulaire/vocabulaires.ts';
import type { Situation } from './situation.ts';

/** Une réponse possible, dans la bouche de la personne. */
interface Option extends Terme {
  /** La même, dite d’elle : « Pas de permis », et non « Je n’ai pas le permis ». */
  readonly dite?: string;
}

/** Une question, telle qu’on la pose à la personne, et telle qu’on en reparle. */
export interface Question {
  readonly titre: string;
  /** Le sujet, en tête de la réponse relue : « Handicap : oui ». */
  readonly rappel?: string;
  /** Le nom du fait, pour un professionnel qui parle de la personne. */
  readonly nom: string;
  readonly type: 'commune' | 'nombre' | 'oui-non' | 'une' | 'plusieurs';
  readonly options?: readonly Option[];
}

type Faits = Situation & { readonly besoin?: Besoin };
export type SujetDeQuestion = keyof Faits;

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

type Questions = {
  readonly [S in SujetDeQuestion]-?: Question & { readonly type: TypeDe<NonNullable<Faits[S]>> };
};

const toOption = ({ value, libelle }: Terme): Option => ({ value, libelle: upperFirst(libelle) });
const OUI_NON: readonly Option[] = [
  { value: 'oui', libelle: 'Oui' },
  { value: 'non', libelle: 'Non' },
];

const euros = (montant: number) => formatQuantite(montant, '€', '€');

/** Des tranches d’euros, chacune jusqu’au début de la suivante : leurs bornes sont les plafonds des offres. */
const toTranches = (...debuts: readonly number[]): readonly Option[] =>
  [0, ...debuts].map((debut, rang) => {
    const fin = debuts[rang];
    if (fin === undefined) return { value: `${debut}-`, libelle: `${euros(debut)} ou plus` };
    const libelle = debut === 0 ? `Moins de ${euros(fin)}` : `De ${euros(debut)} à ${euros(fin - 1)}`;
    return { value: `${debut}-${fin - 1}`, libelle };
  });

/** Au plus tant de questions : au-delà, on a plus vite fait de téléphoner. */
export const MAX_QUESTIONS = 6;

/** La seule table des questions, la plus facile à dire d’abord. */
export const questions: Questions = {
  besoin: {
    titre: 'De quoi avez-vous besoin\u00a0?',
    nom: 'Besoin',
    type: 'une',
    options: nomsDeBesoins,
  },
  commune: {
    titre: 'Où habitez-vous\u00a0?',
    nom: 'Commune',
    type: 'commune',
  },
  age: {
    titre: 'Quel âge avez-vous\u00a0?',
    nom: 'Âge',
    type: 'nombre',
  },
  situations: {
    titre: 'Quelle est votre situation\u00a0?',
    nom: 'Situation',
    type: 'plusieurs',
    options: situations.map(toOption),
  },
  permis: {
    titre: 'Avez-vous le permis\u00a0?',
    nom: 'Permis',
    type: 'une',
    options: [
      { value: 'aucun', libelle: 'Je n’ai pas le permis', dite: 'Pas de permis' },
      { value: 'code', libelle: 'J’ai le code', dite: 'Le code' },
      {
        value: 'am',
        libelle: 'J’ai le permis AM, ou BSR (scooter, voiture sans permis)',
        dite: 'Permis AM (BSR)',
      },
      { value: 'b', libelle: 'J’ai le permis B (voiture)', dite: 'Permis B' },
    ],
  },
  motif: {
    titre: 'C’est pour quoi faire\u00a0?',
    nom: 'Motif du déplacement',
    type: 'une',
    options: motifs.map(toOption),
  },
  accompagne_par: {
    titre: 'Qui vous suit en ce moment\u00a0?',
    rappel: 'Suivi par',
    nom: 'Suivie par',
    type: 'plusieurs',
    options: accompagnants.map(toOption),
  },
  niveau_francais: {
    titre: 'Parlez-vous français\u00a0?',
    rappel: 'Français',
    nom: 'Niveau de français',
    type: 'une',
    options: [
      { value: 'A1', libelle: 'Quelques mots (A1)' },
      { value: 'A2', libelle: 'Pour les choses de tous les jours (A2)' },
      { value: 'B1', libelle: 'Assez pour discuter (B1)' },
      { value: 'B2', libelle: 'Bien (B2)' },
      {
        value: 'C2',
        libelle: 'Très bien, ou c’est ma langue',
        dite: 'Très bien, ou langue maternelle',
      },
    ],
  },
  destination: {
    titre: 'Où devez-vous aller\u00a0?',
    rappel: 'Pour aller à',
    nom: 'Destination',
    type: 'commune',
  },
  quotient_familial: {
    titre: 'Quel est votre quotient familial\u00a0?',
    rappel: 'Quotient familial',
    nom: 'Quotient familial',
    type: 'une',
    options: toTranches(750, 801, 900),
  },
  revenu_fiscal: {
    titre: 'Quel est votre revenu fiscal de référence, par part\u00a0?',
    rappel: 'Revenu fiscal par part',
    nom: 'Revenu fiscal de référence par part',
    type: 'une',
    options: toTranches(7501, 15_401, 16_301, 26_201),
  },
  primo_arrivant: {
    titre: 'Êtes-vous arrivé en France depuis peu\u00a0?',
    rappel: 'Arrivée récente en France',
    nom: 'Arrivée en France depuis peu',
    type: 'oui-non',
    options: OUI_NON,
  },
  handicap: {
    titre: 'Avez-vous un handicap\u00a0?',
    rappel: 'Handicap',
    nom: 'Situation de handicap',
    type: 'oui-non',
    options: OUI_NON,
  },
};

/** Ce que l’on demande, dans l’ordre de la table. */
export const sujets = Object.keys(questions) as readonly SujetDeQuestion[];
