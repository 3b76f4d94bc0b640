import type { EvenementSaisi } from '../agenda/evenement.schema.ts';
import type { Commune } from '../commune/commune.ts';
import type { Joignable } from '../contact/joignable.ts';
import type { CoutsSaisis } from '../cout/couts.schema.ts';
import type { Absence, CouvertureSaisie } from '../couverture/couverture.schema.ts';
import type { DiagnosticSaisi } from '../diagnostic/diagnostic.schema.ts';
import type { EntreeLexique, LexiqueSaisi } from '../lexique/lexique.schema.ts';
import type { OffreSaisie } from '../offre/offre.schema.ts';
import type { ContenuMdx } from '../redaction/contenu-mdx.ts';
import type { Image } from '../redaction/images.ts';
import type { OrientationSaisie } from '../redaction/orientation.schema.ts';
import type { PageSaisie } from '../redaction/page.schema.ts';
import type { StructureSaisie } from '../structure/structure.schema.ts';
import type { IndicateursSaisis } from '../territoire/indicateurs.schema.ts';
import type { Site } from '../territoire/site.schema.ts';
import type { TerritoireSaisi } from '../territoire/territoire.schema.ts';

/** Ce que tout fichier lu porte en plus de ses champs. */
export interface Provenance {
  /** Nom du fichier sans extension. */
  readonly id: string;
  /** « commun » ou le dossier d’un territoire. */
  readonly dossier: string;
  /** Chemin depuis le dossier de contenu, avec des barres obliques. */
  readonly fichier: string;
  /** Empreinte du contenu du fichier : change quand le fichier change. */
  readonly empreinte: string;
}

export type Offre = OffreSaisie &
  Provenance & {
    /** Texte Markdown de la fiche. */
    readonly description: string;
    /** Le même en HTML sûr : ni balise, ni script, ni lien autre que http(s), mailto, tel. */
    readonly description_html: string;
    /** La date de sa source la plus récente (etat/date-de-source.ts). */
    readonly source_le?: string | undefined;
  };

export type Structure = StructureSaisie & Provenance;
export type Evenement = EvenementSaisi & Provenance;
export type CouvertureLue = CouvertureSaisie & Provenance;
export type Indicateurs = IndicateursSaisis & Provenance;
export type Couts = CoutsSaisis & Provenance;
export type LexiqueLu = LexiqueSaisi & Provenance;
/** Les textes d’une fiche d’orientation : consentement, information, avertissement. */
export type Orientation = OrientationSaisie & Provenance;
export type GrilleDiagnostic = DiagnosticSaisi & Provenance;

export type Espace = 'particuliers' | 'prescripteurs';
export type RubriquePage = Espace | 'pages' | 'actualites';

/** Une page MDX : son en-tête et le texte brut qui sert aux règles et à la recherche. */
export type Page = PageSaisie &
  Provenance & {
    readonly rubrique: RubriquePage;
    readonly texte: string;
    readonly ligne_du_texte: number;
    readonly contenu: ContenuMdx;
  };

export type Portee = 'locale' | 'departementale' | 'regionale' | 'nationale' | 'inconnue';

/** Une offre vue d’un territoire. */
export interface OffreServie {
  readonly offre: Offre;
  readonly structure: Structure;
  readonly portee: Portee;
  /** Codes INSEE des communes du territoire dans la zone de l’offre ; vide si aucune, ou si la zone est inconnue. */
  readonly communes_servies: readonly string[];
  /** Qui joindre, le premier d’abord ; jamais vide sur un territoire. */
  readonly joignables: readonly Joignable[];
  /** Le guichet dont la fiche fait référence pour les moteurs de recherche, quand plusieurs montrent l’offre. */
  readonly reference: string;
  /** Change quand quelque chose que la fiche montre change. */
  readonly empreinte: string;
}

export type Territoire = TerritoireSaisi & {
  readonly slug: string;
  /** Change quand quoi que ce soit du territoire change. */
  readonly empreinte: string;
  /** Change quand quelque chose que chaque page montre change : guichet, réglages, date. */
  readonly empreinte_commune: string;
  readonly fichier: string;
  readonly structure_porteuse: Structure;
  /** Qui joindre quand on ne sait pas à qui s’adresser : le guichet d’abord. */
  readonly joignables: readonly Joignable[];
  readonly communes: readonly Commune[];
  /** Toutes les offres qui servent le territoire, dans l’ordre d’utilité. */
  readonly offres: readonly OffreServie[];
  readonly structures: readonly Structure[];
  readonly evenements: readonly Evenement[];
  readonly pages: readonly Page[];
  /** Ce dont quelqu’un s’est assuré que cela n’existe pas. */
  readonly absences: readonly Absence[];
  readonly indicateurs: Indicateurs | undefined;
  /** Les chiffres de commun/couts.yaml, les mêmes pour tous ; absents, rien ne se compare à une voiture. */
  readonly couts: Couts | undefined;
  /** Les sigles expliqués, les siens d’abord quand il dit autrement ; par ordre alphabétique. */
  readonly lexique: readonly EntreeLexique[];
  /** La grille d’entretien du territoire, sinon celle de « commun ». */
  readonly diagnostic: GrilleDiagnostic | undefined;
};

/** Tout le contenu, joint et vérifié. */
export interface Catalogue {
  readonly site: Site;
  readonly territoires: readonly Territoire[];
  readonly offres: ReadonlyMap<string, Offre>;
  readonly structures: ReadonlyMap<string, Structure>;
  /** Les sigles expliqués pour tous. */
  readonly lexique: readonly EntreeLexique[];
  readonly orientation: Orientation | undefined;
}

/** Le contenu lu, avant les jointures : ce que les règles entre fichiers examinent. */
export interface Saisie {
  readonly site: Site | undefined;
  readonly couts: Couts | undefined;
  readonly territoires: readonly (TerritoireSaisi & Provenance)[];
  readonly couvertures: readonly CouvertureLue[];
  readonly indicateurs: readonly Indicateurs[];
  readonly lexiques: readonly LexiqueLu[];
  readonly orientation: Orientation | undefined;
  readonly diagnostics: readonly GrilleDiagnostic[];
  readonly offres: readonly Offre[];
  readonly structures: readonly Structure[];
  readonly evenements: readonly Evenement[];
  readonly pages: readonly Page[];
  readonly images: readonly Image[];
  /** « offre/urbus » : les fichiers présents dont une erreur empêche de lire les champs. */
  readonly fautifs: ReadonlySet<string>;
}
