import { getDistanceKm } from '../geo/distance.ts';
import type { LieuPlace } from '../geo/geometrie.ts';
import { toCoordonnees } from '../geo/to-coordonnees.ts';

// Un transport partagé : dix minutes de marche et d’attente, puis trente kilomètres à l’heure à vol d’oiseau,
// arrêts et détours compris. Lent à dessein : mieux vaut arriver trop tôt.
const ATTENTE = 10;
const MINUTES_PAR_KM = 2;
const PAS = 5;

/** Combien de minutes compter d’une commune à l’autre ; undefined quand une position manque. */
export function estimateDuree(a: LieuPlace, b: LieuPlace): number | undefined {
  const [de, vers] = [toCoordonnees(a), toCoordonnees(b)];
  if (!de || !vers) return undefined;
  return Math.ceil((ATTENTE + getDistanceKm(de, vers) * MINUTES_PAR_KM) / PAS) * PAS;
}
