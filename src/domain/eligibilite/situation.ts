import type { Localisation } from '../commune/is-in-zone.ts';
import type { Critere, Groupe } from './raison.ts';

/** Ce que l’on dit d’un critère auquel on ne répond pas dans ses propres mots. */
interface DitAutrement {
  /** En années révolues. */
  readonly age?: number;
  readonly niveau_francais?: NonNullable<Groupe['niveau_francais']>['min'];
  readonly motif?: NonNullable<Groupe['motifs']>[number];
}

type DitDeMeme = {
  readonly [C in Exclude<Critere, 'age' | 'niveau_francais' | 'motifs'>]?: Readonly<NonNullable<Groupe[C]>>;
};

/**
 * Ce qu’une personne a bien voulu dire d’elle. Un champ absent est inconnu, jamais « non ». `permis` est le plus avancé
 * des siens ; `accompagne_par` est « personne » seul quand nul ne la suit.
 */
export interface Situation extends DitDeMeme, DitAutrement {
  readonly commune?: Localisation;
}

/** Ce que l’on peut demander à une personne. */
export type Sujet = keyof Situation;
