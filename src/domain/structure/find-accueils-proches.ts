import type { Structure } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { getDistanceKm } from '../geo/distance.ts';

interface AccueilProche {
  readonly structure: Structure;
  /** À vol d’oiseau, arrondie au kilomètre. */
  readonly distance_km: number;
}

const TYPES: ReadonlySet<string> = new Set(['mission-locale', 'france-travail', 'operateur-mobilite']);
const RAYON_KM = 60;

/** Les lieux d’accueil dont l’adresse est connue, du plus proche au plus lointain ; vide si la commune n’a pas de position. */
export function findAccueilsProches(
  { latitude, longitude }: Pick<Commune, 'latitude' | 'longitude'>,
  structures: readonly Structure[],
  max = 3,
): readonly AccueilProche[] {
  if (latitude === null || longitude === null) return [];
  return structures
    .flatMap((structure) => {
      const { latitude: lat, longitude: lon, type, adresse } = structure;
      if (lat === undefined || lon === undefined || adresse === undefined || !TYPES.has(type)) return [];
      const distance = getDistanceKm({ latitude, longitude }, { latitude: lat, longitude: lon });
      return distance > RAYON_KM ? [] : [{ structure, distance }];
    })
    .sort((a, b) => a.distance - b.distance || (a.structure.id < b.structure.id ? -1 : 1))
    .slice(0, max)
    .map(({ structure, distance }) => ({ structure, distance_km: Math.round(distance) }));
}
