import { countMois } from '../temps/count-mois.ts';

/** Au-delà, une information est à confirmer. */
export const MOIS_DE_CONFIANCE = 6;

/** De quand date une fiche, écrit à la construction (describe-preuve.ts). */
export interface PreuveEcrite {
  readonly phrase: string;
  /** Le jour de la vérification, AAAA-MM-JJ : elle seule vieillit. Une source dit déjà sa date. */
  readonly verifiee_le?: string | undefined;
}

/** La même, un jour donné (AAAA-MM-JJ) : une vérification qui a vieilli est à confirmer. */
export const toPhraseDuJour = ({ phrase, verifiee_le }: PreuveEcrite, aujourdhui: string): string =>
  verifiee_le !== undefined && countMois(verifiee_le, aujourdhui) >= MOIS_DE_CONFIANCE
    ? `${phrase}\u00a0: à confirmer`
    : phrase;
