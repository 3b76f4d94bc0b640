import { upperFirst } from '../text/casse.ts';
import { besoins } from '../vocabulaire/besoins.ts';
import { accompagnants, motifs, situations, type Terme } from '../vocabulaire/vocabulaires.ts';
import type { Sujet } from './list-inconnues.ts';

export type SujetDeQuestion = Sujet | 'besoin';

/** Une question, telle qu’on la pose à la personne. */
export interface Question {
  readonly sujet: SujetDeQuestion;
  readonly titre: string;
  readonly aide?: string;
  /** Le sujet, en tête de la réponse relue : « Handicap : oui ». */
  readonly rappel?: string;
  readonly type: 'commune' | 'nombre' | 'une' | 'plusieurs';
  readonly options?: readonly Terme[];
}

const toOption = ({ value, libelle }: Terme): Terme => ({ value, libelle: upperFirst(libelle) });
const OUI_NON: readonly Terme[] = [
  { value: 'oui', libelle: 'Oui' },
  { value: 'non', libelle: 'Non' },
];

/** Au plus tant de questions : au-delà, on a plus vite fait de téléphoner. */
export const MAX_QUESTIONS = 6;

export const questions: readonly Question[] = [
  {
    sujet: 'besoin',
    titre: 'De quoi avez-vous besoin\u00a0?',
    type: 'une',
    options: besoins,
  },
  {
    sujet: 'commune',
    titre: 'Où habitez-vous\u00a0?',
    aide: 'Chaque offre sert certaines communes.',
    type: 'commune',
  },
  {
    sujet: 'age',
    titre: 'Quel âge avez-vous\u00a0?',
    aide: 'Certaines offres sont pour les jeunes, d’autres pour les majeurs.',
    type: 'nombre',
  },
  {
    sujet: 'situations',
    titre: 'Quelle est votre situation\u00a0?',
    aide: 'Vous pouvez en choisir plusieurs.',
    type: 'plusieurs',
    options: situations.map(toOption),
  },
  {
    sujet: 'permis',
    titre: 'Avez-vous le permis\u00a0?',
    type: 'une',
    options: [
      { value: 'aucun', libelle: 'Je n’ai pas le permis' },
      { value: 'code', libelle: 'J’ai le code' },
      { value: 'am', libelle: 'J’ai le permis AM, ou BSR (scooter, voiture sans permis)' },
      { value: 'b', libelle: 'J’ai le permis B (voiture)' },
    ],
  },
  {
    sujet: 'motif',
    titre: 'C’est pour quoi faire\u00a0?',
    type: 'une',
    options: motifs.map(toOption),
  },
  {
    sujet: 'accompagne_par',
    rappel: 'Suivi par',
    titre: 'Qui vous suit en ce moment\u00a0?',
    aide: 'Un conseiller peut parfois faire la demande pour vous. Vous pouvez en choisir plusieurs.',
    type: 'plusieurs',
    options: accompagnants.map(toOption),
  },
  {
    sujet: 'niveau_francais',
    rappel: 'Français',
    titre: 'Parlez-vous français\u00a0?',
    type: 'une',
    options: [
      { value: 'A1', libelle: 'Quelques mots (A1)' },
      { value: 'A2', libelle: 'Pour les choses de tous les jours (A2)' },
      { value: 'B1', libelle: 'Assez pour discuter (B1)' },
      { value: 'B2', libelle: 'Bien (B2)' },
      { value: 'C2', libelle: 'Très bien, ou c’est ma langue' },
    ],
  },
  {
    sujet: 'primo_arrivant',
    rappel: 'Arrivée récente en France',
    titre: 'Êtes-vous arrivé en France depuis peu\u00a0?',
    aide: 'Par exemple depuis moins de cinq ans.',
    type: 'une',
    options: OUI_NON,
  },
  {
    sujet: 'handicap',
    rappel: 'Handicap',
    titre: 'Avez-vous un handicap\u00a0?',
    aide: 'Reconnu ou non. Cette réponse reste sur votre appareil.',
    type: 'une',
    options: OUI_NON,
  },
];
