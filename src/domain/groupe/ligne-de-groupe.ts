/** Au-delà, une salle de formation se partage en deux. */
export const MAX_STAGIAIRES = 30;

/** Une ligne collée, telle qu’on l’a comprise : des initiales, jamais un nom. */
export interface LigneDeGroupe {
  /** Sa place dans ce qui a été collé, depuis 1. */
  readonly numero: number;
  /** Vides quand la ligne n’en porte pas. */
  readonly initiales: string;
  /** Le nom ou le code postal de la commune, tel qu’il est écrit. */
  readonly commune: string;
  /** Minutes depuis minuit ; absentes, celles du groupe. */
  readonly arrivee?: number;
  readonly retour?: number;
  /** A une voiture, ou n’en a pas ; absent quand rien ne le dit. */
  readonly voiture?: boolean;
}

/** Une ligne que l’on ne garde pas, et pourquoi. */
export interface LigneRefusee {
  readonly numero: number;
  readonly raison: string;
}

/** Comment on reparle d’une ligne : ses initiales, sinon sa place. */
export const formatQui = ({ initiales, numero }: Pick<LigneDeGroupe, 'initiales' | 'numero'>): string =>
  initiales.replaceAll(' ', '\u00a0') || `n°\u00a0${numero}`;
