import { addJours } from '../temps/add-jours.ts';
import type { Terme } from '../vocabulaire/terme.ts';

interface TermeDeMoment extends Terme {
  /** Ce qu’il laisse de temps, depuis le jour du parcours. */
  readonly jours: number;
}

/** Quand faire une étape, tel qu’on le choisit ; sinon une date. */
export const moments = [
  { value: 'maintenant', libelle: 'Maintenant', jours: 7 },
  { value: 'ce-mois', libelle: 'Ce mois-ci', jours: 30 },
  { value: 'six-mois', libelle: 'Dans six mois', jours: 182 },
] as const satisfies readonly TermeDeMoment[];

interface TermeDActeur extends Terme {
  /** Dit à la personne ; absent, c’est le nom de la structure. */
  readonly dit?: string;
}

/** Qui fait une étape. */
export const acteurs = [
  { value: 'personne', libelle: 'La personne', dit: 'Vous' },
  { value: 'conseiller', libelle: 'Le conseiller', dit: 'Votre conseiller' },
  { value: 'structure', libelle: 'La structure' },
] as const satisfies readonly TermeDActeur[];

export type Moment = (typeof moments)[number]['value'];
export type Acteur = (typeof acteurs)[number]['value'];

/** Une offre du parcours : qui fait quoi, pour quand. Rien de la personne n’y est. */
export interface Etape {
  readonly offre: string;
  /** Un moment, ou une date AAAA-MM-JJ. */
  readonly quand: string;
  readonly qui: Acteur;
  /** Vide : ce que l’offre demande d’elle-même (describe-etape.ts). */
  readonly quoi: string;
  readonly faite: boolean;
}

/** Des étapes dans l’ordre, et le jour depuis lequel leurs moments se comptent. */
export interface Parcours {
  readonly etabli_le: string;
  readonly etapes: readonly Etape[];
}

export const PARCOURS_VIDE: Parcours = { etabli_le: '', etapes: [] };

export const MAX_QUOI = 140;

/** Les dates qu’un parcours accepte. */
export const DATES = { min: '2020-01-01', max: '2090-12-31' } as const;

/** Le dernier jour pour faire une étape, AAAA-MM-JJ. */
export function getEcheance(quand: string, etabli_le: string): string {
  const moment = moments.find(({ value }) => value === quand);
  return moment ? addJours(etabli_le, moment.jours) : quand;
}
