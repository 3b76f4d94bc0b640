import type { Bloc, Ecrit } from '../domain/fiche/bloc.ts';
import type { Section } from '../domain/fiche/section.ts';
import type { CodeDessine } from '../elements/shared/draw-code.ts';

/** Les blocs que les modèles Typst composent ; print-blocs.ts y ramène tous les autres. */
export type BlocImprime = Extract<Bloc, { readonly genre: 'texte' | 'titre' | 'liste' | 'prix' }>;

/** Une rubrique, prête à composer. */
export interface SectionImprimee extends Section {
  readonly blocs: readonly BlocImprime[];
}

/** L’adresse d’une page, écrite et à scanner. */
export interface Renvoi {
  readonly url: string;
  readonly code: CodeDessine;
}

/** Le guichet, tel que chaque feuille le nomme. */
export interface Guichet {
  readonly programme: string;
  /** Comment le joindre, ou qui d’autre. */
  readonly blocs: readonly BlocImprime[];
  /** La même chose en une ligne, au pied de chaque page. */
  readonly en_ligne: readonly Ecrit[];
}

/** Un financeur : ce qu’il demande d’écrire, et son logo (vide sans logo). */
export interface Financeur {
  readonly nom: string;
  readonly mention: string;
  readonly octets: readonly number[];
}

/** Ce que tout modèle reçoit. */
export interface Titree {
  readonly titre: string;
}

/** Ce que toute feuille de papier porte, quel que soit son modèle. */
export interface Entete extends Titree {
  readonly sujet: string;
  readonly date: readonly [annee: number, mois: number, jour: number];
  readonly edition: string;
  readonly guichet: Guichet;
  /** Ce qu’il faut savoir de la fiabilité du contenu ; absent quand les structures l’ont validé. */
  readonly avertissement: string | undefined;
}

export type Modele =
  | 'fiche'
  | 'livret'
  | 'affiche'
  | 'orientation'
  | 'parcours'
  | 'dossier-de-pret'
  | 'couverture'
  | 'bilan'
  | 'apercu';

/** Un PDF, ou l’image d’un aperçu, à faire : son modèle, ce qu’il dit. */
export interface Feuille<D extends Titree = Titree> {
  /** Sa place dans le site, sans barre au début. */
  readonly chemin: string;
  readonly modele: Modele;
  readonly donnees: D;
}

/** Ce que les feuilles d’une construction ont en commun. */
export interface Edition {
  /** Adresse du site et base, sans barre finale. */
  readonly racine: string;
  /** Dossier de contenu, où sont les logos. */
  readonly contenu: string;
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string;
  readonly avertissement: string | undefined;
}
