import type { DatePartielle } from '../etat/date-de-source.ts';
import type { Etat } from '../etat/statut.ts';
import type { LimitesDeDistance } from '../geo/check-distance.ts';
import type { publics } from '../vocabulaire/publics.ts';
import type { Ternaire } from '../vocabulaire/ternaire.ts';
import type { ZoneAilleurs } from '../vocabulaire/zone-du-trajet.ts';
import type { Conditions } from './conditions.schema.ts';
import type { Situation } from './situation.ts';

export type Verdict = 'oui' | 'a-verifier' | 'non';

/** Un des groupes dont un seul suffit : il peut porter une condition en texte libre. */
export type GroupeAuChoix = NonNullable<Conditions['au_moins_une']>[number];
/** Une condition ou un groupe de `au_moins_une` : toutes ses clés doivent être remplies. */
export type Groupe = Omit<Conditions, 'au_moins_une' | 'autres'>;
export type Critere = keyof Groupe;
export type Public = (typeof publics)[number]['value'];
export type Accompagnant = NonNullable<Situation['accompagne_par']>[number];

/** Ce qui ferait changer la réponse ; absent quand rien n’y changera. */
export type Changement =
  | { readonly kind: 'age'; readonly a_partir_de: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'obtenir'; readonly quoi: Critere };

export interface RaisonCritere {
  readonly sujet: 'critere';
  readonly etat: Ternaire;
  readonly critere: Critere;
  /** La condition de l’offre, seule : { age: { min: 18 } }. */
  readonly condition: Groupe;
  /** La même en une phrase, quand l’offre l’a dite. */
  readonly phrase?: string;
  readonly changement?: Changement;
}

/** À qui l’offre s’adresse, quand ses conditions ne le disent pas mieux. */
export interface RaisonPublics {
  readonly sujet: 'publics';
  readonly etat: Ternaire;
  readonly publics: readonly Public[];
  readonly phrase?: string;
}

/** Les phrases des conditions d’une offre, chacune à la place de la sienne (criteres.ts dit l’ordre). */
export interface PhrasesDeConditions {
  readonly criteres?: readonly string[];
  readonly au_moins_une?: readonly (readonly string[])[];
  readonly publics?: string;
}

/** Une condition en texte libre, ou rien d’écrit du tout : à demander. */
export interface RaisonAutre {
  readonly sujet: 'autre';
  readonly etat: 'inconnu';
  readonly texte: string | undefined;
}

/** Une raison du verdict, en données : une phrase la dit ailleurs (describe-raison.ts). */
export type Raison =
  | RaisonCritere
  | {
      readonly sujet: 'au-moins-une';
      readonly etat: Ternaire;
      /** Chaque groupe, ses raisons : un seul groupe rempli suffit. */
      readonly groupes: readonly (readonly (RaisonCritere | RaisonAutre)[])[];
      readonly changement?: Changement;
    }
  /** La zone est « inconnu » quand l’offre ne la dit pas, ou quand la personne n’a pas dit sa commune ou son trajet. */
  | {
      readonly sujet: 'zone';
      readonly etat: Ternaire;
      readonly zone_connue: boolean;
      readonly trajet?: ZoneAilleurs;
      /** Le transport passe-t-il dans la commune ? Absent quand il y passe, ou là où l’on va. */
      readonly passe?: Exclude<Ternaire, 'oui'>;
    }
  /** L’offre ne s’adresse pas aux personnes. */
  | { readonly sujet: 'destinataire'; readonly etat: 'non' }
  | RaisonPublics
  | RaisonAutre
  | {
      readonly sujet: 'etat';
      readonly etat: Exclude<Ternaire, 'oui'>;
      readonly offre: Etat;
      readonly changement?: Changement;
      /** Identifiants des offres qui prennent la suite. */
      readonly remplacee_par: readonly string[];
    }
  /** Une étape, jamais un refus : passer par un professionnel. `suivie_par` : ceux qui suivent déjà la personne. */
  | {
      readonly sujet: 'prescription';
      readonly etat: 'sans-effet';
      readonly obligatoire: boolean;
      readonly par: readonly Accompagnant[];
      readonly suivie_par: readonly Accompagnant[];
    }
  | { readonly sujet: 'distance'; readonly etat: Ternaire; readonly distance_km: LimitesDeDistance }
  /** L’information a plus de six mois : à confirmer. Plus d’un an, ou sans date : elle ne prouve plus rien. */
  | { readonly sujet: 'fraicheur'; readonly etat: 'sans-effet' | 'inconnu'; readonly date?: DatePartielle };

export interface Evaluation {
  readonly verdict: Verdict;
  /** Dans un ordre fixe : l’état de l’offre, la zone, les conditions, les étapes, puis l’âge de l’information. */
  readonly raisons: readonly Raison[];
  /** Les papiers à apporter. */
  readonly pieces: readonly string[];
}
