import type { Espace, Territoire } from '../catalogue/catalogue.ts';
import type { IdDePage, NomsDeParametres, Parametres } from './adresses.ts';

/** D’où l’on regarde une page : son guichet, et la voix dans laquelle elle parle. */
export interface Ou {
  readonly territoire: Territoire;
  readonly espace: Espace;
}

/** Un titre ou un libellé, parfois tiré du guichet. */
export type Texte = string | ((ou: Ou) => string);

/** Une des pages que décrit une ligne, quand il y en a plusieurs par guichet. */
export interface Exemplaire<N extends string> {
  readonly libelle: string;
  readonly parametres: Readonly<Record<N, string | number>>;
  /** Le dernier jour où ce qu’elle dit a changé, quand on le sait. */
  readonly modifie_le?: string | undefined;
  /** La même page d’un autre guichet fait référence pour les moteurs de recherche. */
  readonly double?: boolean;
}

type DeTerritoire<P extends IdDePage, Oui, Non> = 'territoire' extends NomsDeParametres<P> ? Oui : Non;
/** Ce qui reste à dire d’une adresse quand on connaît le territoire et l’espace. */
type NomsPropres<P extends IdDePage> = Exclude<NomsDeParametres<P>, keyof Ou>;
/** Les pages dont on sait écrire l’adresse depuis celle-ci, en changeant d’espace. */
type Jumelles<P extends IdDePage> = {
  [Q in IdDePage]: keyof Parametres<Q> extends keyof Parametres<P> | 'espace' ? Q : never;
}[IdDePage];

/** Une ligne de la table : un titre n’est écrit qu’ici. */
export type Ligne<P extends IdDePage> = {
  /** Dans l’entête et le fil d’Ariane, quand ce n’est pas le titre. */
  readonly court?: DeTerritoire<P, Texte, string>;
  /** Dans le plan du site, quand ce n’est pas le titre. */
  readonly plan?: DeTerritoire<P, Texte, string>;
  /** Parmi les outils des professionnels, quand ce n’est pas le titre. */
  readonly outil?: DeTerritoire<P, Texte, string>;
  /** La même chose dans l’autre espace ; absente, son accueil. */
  readonly jumelle?: Jumelles<P>;
  /** Le plan du site ne montre que la liste qui y mène. */
  readonly detail?: true;
  readonly indexable?: false;
  readonly sansFil?: true;
  /** Les rédacteurs peuvent en écrire le texte, dans une page du même nom. */
  readonly redigeable?: true;
} & DeTerritoire<
  P,
  { /** Absente : tout guichet a cette page. */ readonly condition?: (territoire: Territoire) => boolean },
  { /** Cachée quand il n’y a qu’un guichet. */ readonly reseau?: true }
> &
  ([NomsPropres<P>] extends [never]
    ? { readonly titre: DeTerritoire<P, Texte, string> }
    : { readonly exemplaires: (ou: Ou) => readonly Exemplaire<NomsPropres<P>>[] });

/** Une ligne dont on ne sait plus de quelle page elle est. */
export type LigneLue = Omit<Ligne<'guide'>, 'exemplaires' | 'jumelle'> & {
  readonly titre?: Texte;
  readonly jumelle?: IdDePage;
  readonly reseau?: true;
  readonly exemplaires?: (ou: Ou) => readonly Exemplaire<string>[];
};
