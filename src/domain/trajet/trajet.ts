import type { Localisation } from '../commune/is-in-zone.ts';
import type { AccueilFeries, Plage, Semaine } from '../contact/horaires.ts';
import type { Telephone } from '../contact/telephone.ts';
import type { OffreSaisie } from '../offre/offre.schema.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import type { motifs } from '../vocabulaire/vocabulaires.ts';
import type { ZoneAilleurs } from '../vocabulaire/zone-du-trajet.ts';
import type { Reservation } from './reservation.schema.ts';

/** Les jours et heures d’une desserte, lus à la construction. */
export interface HorairesDesserte {
  /** Lignes à afficher : « Lundi au samedi : 5 h – 21 h ». */
  readonly texte: readonly string[];
  /** Absente quand les semaines ne se ressemblent pas : les horaires restent à vérifier. */
  readonly semaine?: Semaine;
  readonly jours_feries: AccueilFeries;
}

/** Comment réserver, numéro lu à la construction. */
export type ReservationLue = Omit<Reservation, 'telephone'> & { readonly telephone?: Telephone };

/** Ce qu’il faut d’une offre pour juger un trajet. */
export interface OffreDeTrajet
  extends Pick<
    OffreSaisie,
    'statut' | 'statut_jusqu_au' | 'valide_du' | 'valide_au' | 'zone_eligibilite' | 'desserte' | 'distance_km'
  > {
  readonly id: string;
  readonly reservation?: ReservationLue | undefined;
  readonly horaires_desserte?: HorairesDesserte;
  /** Ceux de chaque variante de la desserte, null quand elle n’en dit rien. */
  readonly horaires_variantes?: readonly (HorairesDesserte | null)[];
  readonly zone_porte_sur?: ZoneAilleurs;
  /** Celui de qui prend les réservations : ses jours fériés sont les siens. */
  readonly departement?: string;
}

/** « Je dois aller de A à B, ce jour-là, à cette heure-là. » */
export interface Demande {
  readonly depart: Localisation;
  readonly arrivee: Localisation;
  /** AAAA-MM-JJ. */
  readonly date: string;
  /** L’heure de départ voulue, en minutes depuis minuit. */
  readonly minute: number;
  /** Vrai : cette heure est celle où il faut être arrivé. */
  readonly arriver?: boolean;
  readonly motif?: (typeof motifs)[number]['value'];
}

/** Pourquoi l’offre ne fait pas ce trajet. */
export type Refus =
  | { readonly code: 'depart' | 'arrivee' | 'liaison' | 'distance' | 'motif' | 'jour' }
  | { readonly code: 'heure'; readonly plages: readonly Plage[] }
  | { readonly code: 'ferie'; readonly ferie: string }
  | { readonly code: 'statut'; readonly libelle: string };

/** Ce qu’il faut demander avant de compter sur elle. */
export type QuestionDeTrajet =
  | {
      readonly code:
        | 'depart'
        | 'arrivee'
        | 'retour'
        | 'residence'
        | 'distance'
        | 'duree'
        | 'motif'
        | 'horaires'
        | 'liste-attente'
        | 'saison';
    }
  | { readonly code: 'ferie'; readonly ferie: string }
  /** Le service finit ou commence à cette heure, en minutes depuis minuit. */
  | { readonly code: 'fin' | 'debut'; readonly minute: number }
  /** Ce que dit l’état de l’offre, quand il laisse un doute. */
  | { readonly code: 'statut'; readonly libelle: string };

export type CouvertureDeTrajet =
  | { readonly etat: 'oui' }
  | { readonly etat: 'a-verifier'; readonly questions: readonly QuestionDeTrajet[] }
  | { readonly etat: 'non'; readonly refus: Refus };

/** Jusqu’à quand réserver. Passé `avant`, il est trop tard, à coup sûr. */
export interface LimiteReservation {
  readonly avant: MomentLocal;
  /** « jour » : l’heure limite manque ; « non » : la limite tombe peut-être bien plus tôt. */
  readonly connue: 'exacte' | 'jour' | 'non';
}

/** À partir de quand réserver ; sans `minute`, l’heure manque : dès ce jour-là, on peut essayer. */
export interface OuvertureReservation {
  readonly date: string;
  readonly minute?: number;
}

export type EtatReservation =
  | { readonly etat: 'sans' | 'passe' }
  | ({ readonly etat: 'trop-tot'; readonly ouverture: OuvertureReservation } & LimiteReservation)
  | ({ readonly etat: 'possible' | 'a-verifier' | 'trop-tard' } & LimiteReservation);

export interface Trajet<O extends OffreDeTrajet> {
  readonly offre: O;
  readonly couverture: CouvertureDeTrajet;
  /** Absente quand l’offre ne fait pas ce trajet ce jour-là. */
  readonly reservation?: EtatReservation;
  /** Quand il faut être arrivé à une heure : celle où partir, estimée. */
  readonly depart?: MomentLocal;
  /** Quand ce jour-là ne va pas, le premier d’après où l’offre roule et où l’on peut encore réserver. */
  readonly prochaine?: { readonly date: string; readonly a_verifier: boolean };
}
