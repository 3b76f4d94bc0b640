import { getDistanceKm } from '../geo/distance.ts';

interface Placee {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** L’élément le plus proche d’une position, à `maximum` kilomètres au plus. */
export function findPlusProche<T extends Placee>(
  lieux: readonly T[],
  position: { readonly latitude: number; readonly longitude: number },
  maximum: number,
): T | undefined {
  let proche: T | undefined;
  let distance = maximum;
  for (const lieu of lieux) {
    if (lieu.latitude === null || lieu.longitude === null) continue;
    const d = getDistanceKm({ latitude: lieu.latitude, longitude: lieu.longitude }, position);
    if (d <= distance) {
      proche = lieu;
      distance = d;
    }
  }
  return proche;
}
