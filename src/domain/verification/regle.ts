import type { Saisie } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import type { ErreurDeChamp } from './erreurs.ts';

/** Ce que les règles savent du monde : passé en argument, jamais lu par elles. */
export interface ContexteRegles {
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string;
  readonly communes: ReadonlyMap<string, Commune>;
  /** Code INSEE ancien → code et nom actuels. */
  readonly anciennes: ReadonlyMap<
    string,
    { readonly nom: string; readonly code_actuel: string; readonly nom_actuel: string }
  >;
  /** Code INSEE actuel → noms d’autrefois (communes déléguées, associées, fusionnées). */
  readonly anciensNoms: ReadonlyMap<string, readonly string[]>;
  readonly parCodePostal: (codePostal: string) => readonly Commune[];
  readonly isZoneConnue: (code: string) => boolean;
  /** Codes INSEE des communes de la zone ; un code inconnu n’en donne aucune. */
  readonly expandZone: (codes: readonly string[]) => readonly string[];
  readonly isTelephone: (texte: string) => boolean;
  /** Ce qu’il faut écrire à la place de ces horaires ; undefined quand le site sait les lire et les dire. */
  readonly explainHoraires: (texte: string) => string | undefined;
}

/** Une règle entre fichiers : rend toutes les erreurs qu’elle trouve, n’en lève aucune. */
export type Regle = (saisie: Saisie, contexte: ContexteRegles) => readonly ErreurDeChamp[];
