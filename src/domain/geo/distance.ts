import type { Coordonnees } from './geometrie.ts';

const RAYON_TERRE_KM = 6371;
const toRadians = (degres: number) => (degres * Math.PI) / 180;

/** Distance à vol d’oiseau en kilomètres (formule de haversine, Terre sphérique). */
export function getDistanceKm(a: Coordonnees, b: Coordonnees): number {
  const demiLat = toRadians(b.latitude - a.latitude) / 2;
  const demiLon = toRadians(b.longitude - a.longitude) / 2;
  const h =
    Math.sin(demiLat) ** 2 +
    Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude)) * Math.sin(demiLon) ** 2;
  return 2 * RAYON_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
