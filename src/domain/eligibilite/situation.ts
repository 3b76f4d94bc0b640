import type { Localisation } from '../commune/is-in-zone.ts';
import type {
  accompagnants,
  motifs,
  niveauxFrancais,
  permis,
  situations,
  vehicules,
} from '../vocabulaire/vocabulaires.ts';

type Valeur<T extends readonly { readonly value: string }[]> = T[number]['value'];

/** Ce qu’une personne a bien voulu dire d’elle. Un champ absent est inconnu, jamais « non ». */
export interface Situation {
  readonly commune?: Localisation;
  /** En années révolues. */
  readonly age?: number;
  readonly situations?: readonly Valeur<typeof situations>[];
  /** Qui la suit ; « personne » seul quand nul ne la suit. */
  readonly accompagne_par?: readonly Valeur<typeof accompagnants>[];
  /** Le plus avancé des permis qu’elle a. */
  readonly permis?: Valeur<typeof permis>;
  readonly vehicules?: readonly Valeur<typeof vehicules>[];
  readonly handicap?: boolean;
  readonly niveau_francais?: Valeur<typeof niveauxFrancais>;
  readonly motif?: Valeur<typeof motifs>;
  readonly primo_arrivant?: boolean;
}
