import type { Localisation } from '../commune/is-in-zone.ts';
import type { Critere, Groupe } from './raison.ts';

/** Ce que l’on dit d’un critère auquel on ne répond pas dans ses propres mots. */
interface DitAutrement {
  /** En années révolues. */
  readonly age?: number;
  readonly niveau_francais?: NonNullable<Groupe['niveau_francais']>['min'];
  readonly motif?: NonNullable<Groupe['motifs']>[number];
  /** Une tranche, en euros : « 750-800 », ou « 901- » quand elle n’a pas de haut. */
  readonly quotient_familial?: string;
  readonly revenu_fiscal?: string;
}

type DitDeMeme = {
  readonly [C in Exclude<
    Critere,
    'age' | 'ne_avant' | 'niveau_francais' | 'motifs' | 'ressources'
  >]?: Readonly<NonNullable<Groupe[C]>>;
};

/**
 * Ce qu’une personne a bien voulu dire d’elle. Un champ absent est inconnu, jamais « non ». `permis` est le plus avancé
 * des siens ; `accompagne_par` est « personne » seul quand nul ne la suit.
 */
export interface Situation extends DitDeMeme, DitAutrement {
  readonly commune?: Localisation;
  /** Où elle va : le lieu de travail ou de formation, quand le motif le dit. */
  readonly destination?: Localisation;
}

/** Ce que l’on peut demander à une personne. */
export type Sujet = keyof Situation;
