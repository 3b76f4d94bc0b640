import { formatNombre } from '../text/format-nombre.ts';
import type { LimitesDeDistance } from './check-distance.ts';

const formatKm = (km: number) => `${formatNombre(km)}\u00a0km`;

/** « de 2 à 80 km », « 80 km au plus », « 2 km au moins ». */
export function describeDistance({ min, max }: LimitesDeDistance): string {
  if (min === undefined) return `${formatKm(max ?? 0)} au plus`;
  return max === undefined ? `${formatKm(min)} au moins` : `de ${formatNombre(min)} à ${formatKm(max)}`;
}
