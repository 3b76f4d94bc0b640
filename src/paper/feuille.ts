import type { CodeDessine } from '../elements/shared/draw-code.ts';

/** Une suite de mots d’un même ton. */
export interface Ecrit {
  readonly t: string;
  readonly gras?: boolean;
  readonly url?: string;
}

/** Un morceau de texte mis en page, avec des rôles et non des formes : le modèle Typst choisit la forme. */
export type Bloc =
  | { readonly genre: 'texte'; readonly ecrits: readonly Ecrit[]; readonly ton?: 'discret' | 'fort' }
  | { readonly genre: 'titre'; readonly ecrits: readonly Ecrit[] }
  | {
      readonly genre: 'liste';
      readonly signe: 'coche' | 'rang' | 'case' | 'tiret';
      readonly points: readonly (readonly Ecrit[])[];
    }
  | { readonly genre: 'prix'; readonly lignes: readonly (readonly [nom: string, prix: string])[] };

export interface Section {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** L’adresse d’une page, écrite et à scanner. */
export interface Renvoi {
  readonly url: string;
  readonly code: CodeDessine;
}

/** Le guichet, tel que chaque feuille le nomme. */
export interface Guichet {
  readonly programme: string;
  readonly telephone: string | undefined;
  readonly qui_repond: string | undefined;
  readonly lieu: string | undefined;
  readonly courriel: string | undefined;
  readonly horaires: readonly string[];
}

/** Ce que toute feuille porte, quel que soit son modèle. */
export interface Entete {
  readonly titre: string;
  readonly sujet: string;
  readonly date: readonly [annee: number, mois: number, jour: number];
  readonly edition: string;
  readonly guichet: Guichet;
  /** Ce qu’il faut savoir de la fiabilité du contenu ; absent quand les structures l’ont validé. */
  readonly avertissement: string | undefined;
}

export type Modele = 'fiche' | 'livret' | 'affiche' | 'orientation' | 'couverture';

/** Un PDF à faire : son modèle, ce qu’il dit. */
export interface Feuille<D extends Entete = Entete> {
  /** Sa place dans le site, sans barre au début. */
  readonly chemin: string;
  readonly modele: Modele;
  readonly donnees: D;
}

/** Ce que les feuilles d’une construction ont en commun. */
export interface Edition {
  /** Adresse du site et base, sans barre finale. */
  readonly racine: string;
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string;
  readonly avertissement: string | undefined;
}
