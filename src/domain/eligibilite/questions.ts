import { upperFirst } from '../text/casse.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { nomsDeBesoins } from '../vocabulaire/noms-de-besoins.ts';
import { accompagnants, motifs, situations, type Terme } from '../vocabulaire/vocabulaires.ts';
import { type Forme, type formes, type SujetDeQuestion, tranches } from './sujets.ts';

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
  readonly type: Forme['type'];
  readonly options?: readonly Option[];
}

type Questions = {
  readonly [S in SujetDeQuestion]: Question & { readonly type: (typeof formes)[S]['type'] };
};

const toOption = ({ value, libelle }: Terme): Option => ({ value, libelle: upperFirst(libelle) });
const OUI_NON: readonly Option[] = [
  { value: 'oui', libelle: 'Oui' },
  { value: 'non', libelle: 'Non' },
];

const euros = (montant: number) => formatQuantite(montant, '€', '€');

/** « 750-800 » : de 750 à 800 €. */
function toTranche(value: string): Option {
  const [debut = '', fin] = value.split('-');
  if (!fin) return { value, libelle: `${euros(Number(debut))} ou plus` };
  return {
    value,
    libelle:
      debut === '0'
        ? `Moins de ${euros(Number(fin) + 1)}`
        : `De ${euros(Number(debut))} à ${euros(Number(fin))}`,
  };
}

/** Ce que l’on dit de chaque question (sujets.ts dit ce qui y répond) : la page l’écrit, le navigateur l’y lit. */
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
    options: tranches.quotient_familial.map(toTranche),
  },
  revenu_fiscal: {
    titre: 'Quel est votre revenu fiscal de référence, par part\u00a0?',
    rappel: 'Revenu fiscal par part',
    nom: 'Revenu fiscal par part',
    type: 'une',
    options: tranches.revenu_fiscal.map(toTranche),
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
