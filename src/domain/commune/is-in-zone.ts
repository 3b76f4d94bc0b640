import type { LieuPlace } from '../geo/geometrie.ts';
import type { Commune } from './commune.ts';

/** Une commune et ce qui la contient : de quoi la situer dans une zone, et à quelle distance quand sa position est sue. */
export interface Localisation extends Pick<Commune, 'code_insee' | 'departement' | 'epci'>, LieuPlace {}

export const isFrance = (code: string): boolean => code === 'france' || code === '99100';

/**
 * La commune est-elle dans une zone, écrite en codes de zone_eligibilite (data·inclusion v1) ? Les formes des codes
 * ne se recouvrent pas : comparer chaque code à son champ ne confond jamais une région et un département.
 */
export function isInZone(zone: readonly string[], lieu: Localisation): boolean {
  const { code_insee, departement, epci } = lieu;
  return zone.some((code) => code === code_insee || code === departement || code === epci || isFrance(code));
}
