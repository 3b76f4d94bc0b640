/** Une commune actuelle du code officiel géographique. */
export interface Commune {
  readonly code_insee: string;
  readonly nom: string;
  readonly codes_postaux: readonly string[];
  /** Code du département ou de la collectivité : « 39 », « 2A », « 974 ». */
  readonly departement: string;
  /** Code de région ; à ne jamais comparer à un code de département : la région 53 n’est pas la Mayenne. */
  readonly region: string;
  /** SIREN de l’intercommunalité ; null pour les communes qui n’en ont pas. */
  readonly epci: string | null;
  readonly population: number;
  /** Le bourg quand il est connu, sinon le centre du territoire communal ; null quand rien ne le dit. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Une commune qui n’existe plus, ou un nom d’autrefois, et la commune d’aujourd’hui. */
export interface CommuneAncienne {
  readonly code_insee: string;
  /** Vide quand la source ne le donne pas. */
  readonly nom: string;
  readonly code_actuel: string;
  readonly nom_actuel: string;
}

/** Une intercommunalité à fiscalité propre (métropole, communauté urbaine, d’agglomération, de communes). */
export interface Epci {
  readonly siren: string;
  readonly nom: string;
  readonly communes: readonly string[];
}

export interface Departement {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

export interface Region {
  readonly code: string;
  readonly nom: string;
}
