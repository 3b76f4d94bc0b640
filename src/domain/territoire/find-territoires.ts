import type { Commune } from '../commune/commune.ts';

/** Ce qu’il faut savoir d’un territoire pour dire s’il dessert une commune. */
export interface TerritoireTrouvable {
  /** Codes de communes, d’EPCI, de départements, ou « france » ; leurs formes ne se recouvrent pas. */
  readonly zone: readonly string[];
  readonly nombre_communes: number;
}

/** Les territoires qui desservent une commune, le plus proche du terrain d’abord. */
export function findTerritoires<T extends TerritoireTrouvable>(
  { code_insee, departement, epci }: Pick<Commune, 'code_insee' | 'departement' | 'epci'>,
  territoires: readonly T[],
): readonly T[] {
  const siens = new Set([code_insee, departement, 'france', '99100', ...(epci ? [epci] : [])]);
  return territoires
    .filter(({ zone }) => zone.some((code) => siens.has(code)))
    .toSorted((a, b) => a.nombre_communes - b.nombre_communes);
}
