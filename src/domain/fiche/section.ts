import type { Espace, OffreServie, Territoire } from '../catalogue/catalogue.ts';
import type { Bloc, Ouverture } from './bloc.ts';

/** De quoi parler d’une rubrique sans passer par son titre, qui change d’une voix à l’autre. */
export type IdSection =
  | 'public'
  | 'desserte'
  | 'cout'
  | 'demarche'
  | 'reservation'
  | 'prescription'
  | 'contact'
  | 'pieces'
  | 'description'
  | 'fiabilite';

/** Où se tient une rubrique : l’essentiel, à côté qui appeler, puis le détail, et à la fin ce que valent ces faits. */
export const PLACES = ['essentiel', 'contact', 'detail', 'fiabilite'] as const;
export type Place = (typeof PLACES)[number];

/** Une rubrique d’une fiche. */
export interface Section {
  readonly id: IdSection;
  readonly place: Place;
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** Ce que le domaine ne sait pas lire lui-même : numéros, horaires, noms des zones. */
export interface Lectures {
  /** Un numéro prêt à afficher et à composer ; sans lien quand il ne se compose pas. */
  readonly readTelephone: (numero: string) => { readonly affiche: string; readonly lien: string | undefined };
  /** Des horaires en phrases ; sans ouverture quand les semaines ne se ressemblent pas. */
  readonly readHoraires: (texte: string) => {
    readonly lignes: readonly string[];
    readonly ouverture: Ouverture | undefined;
  };
  readonly describeZone: (codes: readonly string[] | undefined) => string | undefined;
}

/** Ce dont parlent les rubriques, et dans quelle voix. */
export interface Sujet {
  readonly servie: OffreServie;
  readonly territoire: Pick<Territoire, 'slug' | 'nom' | 'couts' | 'offres'>;
  readonly espace: Espace;
  readonly lectures: Lectures;
}
