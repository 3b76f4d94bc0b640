import type { AccueilFeries, Semaine } from '../contact/horaires.ts';
import type { LigneDePrix } from '../offre/describe-prix.ts';
import type { Source } from '../schema/champs.schema.ts';
import { lowerFirst } from '../text/casse.ts';

/** Une suite de mots d’un même ton. */
export interface Ecrit {
  readonly t: string;
  readonly gras?: boolean;
  /** Ce qui n’a plus cours. */
  readonly barre?: boolean;
  /** Une adresse complète, ou un chemin du site, sans sa base. */
  readonly url?: string;
  /** Chez qui, quand l’adresse est celle d’un numéro. */
  readonly chez?: string;
}

/** Un nom et ce qui en est su. */
export interface Ligne {
  readonly nom: string;
  readonly valeurs: readonly string[];
  /** La valeur mène là. */
  readonly lien?: string;
  readonly discret?: boolean;
}

/** De quoi dire « ouvert » ou « fermé » à l’heure de la visite. */
export interface Ouverture {
  readonly semaine: Semaine;
  readonly jours_feries: AccueilFeries;
  readonly departement?: string | undefined;
}

/** Un morceau de fiche, avec un rôle et non une forme : l’écran et le papier choisissent chacun la leur. */
export type Bloc =
  | { readonly genre: 'texte'; readonly ecrits: readonly Ecrit[]; readonly ton?: Ton }
  | { readonly genre: 'titre'; readonly ecrits: readonly Ecrit[] }
  | {
      readonly genre: 'liste';
      /** « etape » : un chemin à suivre ; « rang » : une liste numérotée dans un texte. */
      readonly signe: 'etape' | 'rang' | 'case' | 'tiret';
      readonly points: readonly (readonly Ecrit[])[];
    }
  | { readonly genre: 'prix'; readonly lignes: readonly LigneDePrix[]; readonly barre?: boolean }
  | {
      readonly genre: 'telephone';
      readonly affiche: string;
      readonly lien: string | undefined;
      readonly chez?: string;
      readonly note?: string;
    }
  | {
      readonly genre: 'horaires';
      readonly lignes: readonly string[];
      readonly ouverture: Ouverture | undefined;
    }
  | { readonly genre: 'adresse'; readonly lignes: readonly string[] }
  | { readonly genre: 'lignes'; readonly legende: string; readonly lignes: readonly Ligne[] }
  | { readonly genre: 'detail'; readonly titre: readonly Ecrit[]; readonly blocs: readonly Bloc[] }
  | { readonly genre: 'sources'; readonly titre: string; readonly sources: readonly Source[] }
  | { readonly genre: 'redige'; readonly markdown: string; readonly html: string };

type Ton = 'discret' | 'fort';

/** Ce qu’une rubrique ne sait pas : la fiche le dit une seule fois, à la fin (plan-de-fiche.ts). */
export interface Inconnu {
  readonly genre: 'inconnu';
  readonly noms: readonly string[];
}

/** Ce que rend une rubrique : ce qu’elle dit, et ce qu’elle ne sait pas. */
export type Morceau = Bloc | Inconnu;

/** Un texte sans mise en forme. */
export const toEcrits = (t: string): readonly Ecrit[] => [{ t }];

/** Un paragraphe, sans ses morceaux vides ; rien quand ils le sont tous. */
export function toParagraphe(...ecrits: readonly Ecrit[]): readonly Bloc[] {
  const dits = ecrits.filter(({ t }) => t !== '');
  return dits.length > 0 ? [{ genre: 'texte', ecrits: dits }] : [];
}

/** Un paragraphe simple ; rien quand il n’y a rien à dire. */
export const toTexte = (t: string | undefined, ton?: Ton): readonly Bloc[] =>
  t ? [{ genre: 'texte', ecrits: toEcrits(t), ...(ton && { ton }) }] : [];

/** Une liste de textes simples ; rien quand elle est vide. */
export const toListe = (
  signe: Extract<Bloc, { genre: 'liste' }>['signe'],
  points: readonly string[] = [],
): readonly Bloc[] => (points.length > 0 ? [{ genre: 'liste', signe, points: points.map(toEcrits) }] : []);

/** Des faits ligne à ligne : ce qui est su, puis, en une ligne, le nom de ce qui reste à vérifier ; rien sans aucun fait. */
export function toLignes(legende: string, faits: readonly Ligne[]): readonly Bloc[] {
  const inconnus = faits.filter(({ valeurs }) => valeurs.length === 0).map(({ nom }) => lowerFirst(nom));
  const lignes: readonly Ligne[] = [
    ...faits.filter(({ valeurs }) => valeurs.length > 0),
    ...(inconnus.length > 0 ? [{ nom: 'À vérifier', valeurs: [inconnus.join(' · ')], discret: true }] : []),
  ];
  return lignes.length > 0 ? [{ genre: 'lignes', legende, lignes }] : [];
}

/** Ce qui n’est pas su, par son nom ; rien quand tout l’est. */
export const toInconnu = (...noms: readonly string[]): readonly Inconnu[] =>
  noms.length > 0 ? [{ genre: 'inconnu', noms }] : [];

/** Des faits ligne à ligne, sans ceux que l’on ne sait pas, qui attendent la fin de la fiche. */
export const toConnus = (legende: string, faits: readonly Ligne[]): readonly Morceau[] => [
  ...toLignes(
    legende,
    faits.filter(({ valeurs }) => valeurs.length > 0),
  ),
  ...toInconnu(...faits.filter(({ valeurs }) => valeurs.length === 0).map(({ nom }) => lowerFirst(nom))),
];
