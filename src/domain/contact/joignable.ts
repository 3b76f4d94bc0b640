import type { DatePartielle } from '../etat/date-de-source.ts';
import type { Adresse } from './get-adresse.ts';

/** À qui est un contact, dans l’ordre où on le propose. */
export const PORTEURS = ['offre', 'structure', 'relais', 'guichet', 'accueil', 'nationale'] as const;

export type Porteur = (typeof PORTEURS)[number];

/** Quelqu’un à joindre, et comment ; un moyen inconnu est absent. */
export interface Joignable {
  readonly porteur: Porteur;
  readonly nom: string;
  /** Tel qu’il est écrit. */
  readonly telephone?: string | undefined;
  /** De quand date ce qui donne ce numéro. */
  readonly telephone_le?: DatePartielle | undefined;
  /** Le numéro sert à réserver. */
  readonly reservation?: boolean;
  readonly courriel?: string | undefined;
  /** Où faire sa demande en ligne. */
  readonly formulaire?: string | undefined;
  /** Où se renseigner. */
  readonly site?: string | undefined;
  /** Une rue où aller, jamais une commune seule. */
  readonly adresse?: (Adresse & { readonly adresse: string }) | undefined;
  readonly horaires_accueil?: string | undefined;
}

export const MOYENS = ['telephone', 'formulaire', 'courriel', 'site', 'adresse'] as const;

/** La façon de joindre quelqu’un, la plus directe d’abord. */
export type Moyen = (typeof MOYENS)[number];

/** Ce qu’il y a de mieux à faire. */
export interface Action {
  readonly joignable: Joignable;
  readonly moyen: Moyen;
}

const getMoyen = (joignable: Joignable): Moyen | undefined =>
  MOYENS.find((moyen) => joignable[moyen] !== undefined);

export const isJoignable = (joignable: Joignable): boolean => getMoyen(joignable) !== undefined;

/**
 * L’action principale : le premier qui se joint à distance. Une adresse seule ne vient qu’après un numéro ou un site de
 * la même maison : on n’envoie personne devant une porte sans l’avoir prévenue.
 */
export function getAction(joignables: readonly Joignable[]): Action | undefined {
  const actions = joignables.flatMap((joignable): readonly Action[] => {
    const moyen = getMoyen(joignable);
    return moyen ? [{ joignable, moyen }] : [];
  });
  return actions.find(({ moyen }) => moyen !== 'adresse') ?? actions[0];
}

/** La première personne à qui parler. */
export const findAppel = (joignables: readonly Joignable[]): Joignable | undefined =>
  joignables.find(({ telephone }) => telephone !== undefined);
