import { isInZone, type Localisation } from '../commune/is-in-zone.ts';

/** Ce qu’il faut savoir d’un territoire pour dire s’il dessert une commune. */
export interface TerritoireTrouvable {
  /** Codes de communes, d’EPCI, de départements, ou « france » ; leurs formes ne se recouvrent pas. */
  readonly zone: readonly string[];
  readonly nombre_communes: number;
}

/** Les territoires qui desservent une commune, le plus proche du terrain d’abord. */
export function findTerritoires<T extends TerritoireTrouvable>(
  lieu: Localisation,
  territoires: readonly T[],
): readonly T[] {
  return territoires
    .filter(({ zone }) => isInZone(zone, lieu))
    .sort((a, b) => a.nombre_communes - b.nombre_communes);
}
