import type { Ternaire } from '../vocabulaire/ternaire.ts';
import { getDistanceKm } from './distance.ts';
import type { Bbox, LieuPlace } from './geometrie.ts';
import { toCoordonnees } from './to-coordonnees.ts';

/** La longueur d’un trajet qu’une offre accepte, en kilomètres de route, bornes comprises. */
export interface LimitesDeDistance {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

// On ne sait que la distance à vol d’oiseau entre deux bourgs. La personne part peut-être d’un bord de sa commune,
// et la route fait des détours : rarement plus de la moitié en sus, jamais plus du triple hors des îles.
const BORDS_KM = 5;
const DETOUR_COURANT = 1.5;
const DETOUR_EXTREME = 3;

/** Un trajet de tant de kilomètres à vol d’oiseau a-t-il la bonne longueur ? « Non » est certain ; sans distance, on ne sait pas. */
export function checkLimites(
  { min = 0, max = Infinity }: LimitesDeDistance,
  km: number | undefined,
): Ternaire {
  if (km === undefined) return 'inconnu';
  if (km - BORDS_KM > max || (km + BORDS_KM) * DETOUR_EXTREME < min) return 'non';
  return km >= min && km * DETOUR_COURANT <= max ? 'oui' : 'inconnu';
}

/** La distance à vol d’oiseau ; undefined quand une position manque. */
export function findDistanceKm(a: LieuPlace, b: LieuPlace): number | undefined {
  const [de, vers] = [toCoordonnees(a), toCoordonnees(b)];
  return de && vers && getDistanceKm(de, vers);
}

/** Le trajet d’une commune à l’autre a-t-il la bonne longueur ? */
export const checkDistance = (limites: LimitesDeDistance, a: LieuPlace, b: LieuPlace): Ternaire =>
  checkLimites(limites, findDistanceKm(a, b));

/**
 * D’une commune, un trajet de cette longueur peut-il toucher ce cadre ? Pour une aide dont la zone est celle du trajet,
 * tant que l’on ne sait pas où va la personne : « non » est certain, et ne dépend que du maximum.
 */
export function checkPortee(
  { max }: LimitesDeDistance,
  lieu: LieuPlace,
  [ouest, sud, est, nord]: Bbox,
): Ternaire {
  const de = toCoordonnees(lieu);
  if (!de || max === undefined) return 'inconnu';
  const proche = {
    latitude: Math.min(Math.max(de.latitude, sud), nord),
    longitude: Math.min(Math.max(de.longitude, ouest), est),
  };
  return checkLimites({ max }, getDistanceKm(de, proche));
}
