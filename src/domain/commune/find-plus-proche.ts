import { getDistanceKm } from '../geo/distance.ts';
import type { Coordonnees, LieuPlace } from '../geo/geometrie.ts';
import { toCoordonnees } from '../geo/to-coordonnees.ts';

/** L’élément le plus proche d’une position, à `maximum` kilomètres au plus. */
export function findPlusProche<T extends LieuPlace>(
  lieux: readonly T[],
  position: Coordonnees,
  maximum: number,
): T | undefined {
  let proche: T | undefined;
  let distance = maximum;
  for (const lieu of lieux) {
    const la = toCoordonnees(lieu);
    const d = la ? getDistanceKm(la, position) : Infinity;
    if (d <= distance) {
      proche = lieu;
      distance = d;
    }
  }
  return proche;
}
