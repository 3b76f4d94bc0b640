/** Une place dans un fichier ; lignes et colonnes commencent à 1. */
export interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

/** L’emploi d’un composant dans un texte MDX. */
export interface UsageDeComposant extends Place {
  readonly nom: string;
  /** Attributs écrits comme des textes. */
  readonly attributs: Readonly<Record<string, string>>;
  /** Attributs écrits autrement : sans valeur, ou entre accolades. */
  readonly attributsInvalides: readonly string[];
}

/** Ce qu’un texte MDX contient et qui n’est pas du texte. */
export type Interdit = Place &
  (
    | { readonly genre: 'balise' | 'expression' | 'module'; readonly texte: string }
    | { readonly genre: 'lien' | 'image'; readonly url: string }
  );

/** Ce que les règles doivent savoir d’un texte MDX, sans dépendre de son analyseur. */
export interface ContenuMdx {
  readonly composants: readonly UsageDeComposant[];
  readonly interdits: readonly Interdit[];
  /** Le texte ne se lit pas : rien d’autre n’est connu. */
  readonly erreur?: Place & { readonly message: string };
}
