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

/** L’emploi d’une image de ce site dans un texte MDX. */
export interface UsageDImage extends Place {
  readonly url: string;
  readonly description: string;
}

/** Ce qu’un texte contient et qu’aucun texte d’éditeur n’accepte, ou pas celui-là. */
export type Defaut =
  | { readonly genre: 'balise'; readonly texte: string }
  | { readonly genre: 'lien' | 'image'; readonly url: string }
  | { readonly genre: 'caractere'; readonly nom: string }
  | {
      readonly genre:
        | 'expression'
        | 'module'
        | 'titre'
        | 'imbrication'
        | 'image-par-renvoi'
        | 'image-dans-offre'
        | 'tableau';
    };

export type Interdit = Place & Defaut;

/** Ce que les règles doivent savoir d’un texte MDX, sans dépendre de son analyseur. */
export interface ContenuMdx {
  readonly composants: readonly UsageDeComposant[];
  readonly images: readonly UsageDImage[];
  readonly interdits: readonly Interdit[];
  /** Le texte ne se lit pas : rien d’autre n’est connu. */
  readonly erreur?: Place & { readonly message: string };
}

/** Un texte a au plus tant de niveaux, l’un dans l’autre : une douzaine de listes. */
export const NIVEAUX_MAX = 30;
