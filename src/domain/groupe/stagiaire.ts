import type { Lieu } from '../commune/lieu.ts';
import { findDistanceKm } from '../geo/check-distance.ts';
import type { LieuPlace } from '../geo/geometrie.ts';

/** Quelqu’un qui vient en formation : d’où, et quand. */
export interface Stagiaire {
  readonly numero: number;
  readonly initiales: string;
  readonly lieu: Lieu;
  /** Quand il faut être arrivé, quand on repart : minutes depuis minuit. */
  readonly arrivee: number;
  readonly retour: number;
  readonly voiture?: boolean;
}

/** Assez près pour que la question ne soit pas celle d’un transport. */
export const TOUT_PRES_KM = 3;
/** Au-delà, personne ne vient chaque jour : ni pour départager deux communes du même nom, ni en voiture partagée. */
export const PLAUSIBLE_KM = 100;

/**
 * Parmi les communes qu’un nom désigne, celles d’où l’on peut venir, la plus proche d’abord ; toutes, quand aucune n’est
 * proche. Une seule se retient ; plusieurs, il faut demander.
 */
export function selectCommunes<C extends LieuPlace>(
  nommees: readonly C[],
  destination: LieuPlace,
): readonly C[] {
  const mesurees = nommees
    .map((commune) => ({ commune, km: findDistanceKm(commune, destination) ?? Infinity }))
    .sort((a, b) => a.km - b.km || 0);
  const proches = mesurees.filter(({ km }) => km <= PLAUSIBLE_KM);
  return (proches.length > 0 ? proches : mesurees).map(({ commune }) => commune);
}
