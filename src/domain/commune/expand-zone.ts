import { CODE_INSEE } from './code-insee.ts';
import type { Commune, Epci } from './commune.ts';
import { isFrance } from './is-in-zone.ts';

/** Un code de zone_eligibilite (data·inclusion v1), avec sa nature : 53 est la Mayenne, jamais la région Bretagne. */
export type Zone =
  | { readonly kind: 'commune' | 'departement' | 'epci'; readonly code: string }
  | { readonly kind: 'france' }
  | { readonly kind: 'inconnu'; readonly code: string };

/** Dit ce que désigne un code d’après sa seule forme ; une région (« region-27 ») ou un autre pays sont inconnus. */
export function parseZone(code: string): Zone {
  if (isFrance(code)) return { kind: 'france' };
  if (/^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)$/.test(code) && code !== '20')
    return { kind: 'departement', code };
  if (CODE_INSEE.test(code) && !code.startsWith('99')) return { kind: 'commune', code };
  if (/^\d{9}$/.test(code)) return { kind: 'epci', code };
  return { kind: 'inconnu', code };
}

/** Les zones que l’on sait développer. */
export interface ZoneIndex {
  /** Le code désigne une commune, un département ou un EPCI d’aujourd’hui, ou la France. */
  readonly isZoneConnue: (code: string) => boolean;
  /** Codes INSEE des communes de la zone, triés, sans doublon ; un code inconnu n’en donne aucune. */
  readonly expandZone: (codes: readonly string[]) => readonly string[];
}

function groupByDepartement(communes: Iterable<Commune>): ReadonlyMap<string, readonly string[]> {
  const groupes = new Map<string, string[]>();
  for (const { code_insee, departement } of communes) {
    const groupe = groupes.get(departement);
    if (groupe) groupe.push(code_insee);
    else groupes.set(departement, [code_insee]);
  }
  return groupes;
}

export function buildZoneIndex(
  communes: ReadonlyMap<string, Commune>,
  epcis: ReadonlyMap<string, Epci>,
): ZoneIndex {
  const departements = groupByDepartement(communes.values());

  const getMembres = (zone: Zone): Iterable<string> => {
    switch (zone.kind) {
      case 'france':
        return communes.keys();
      case 'departement':
        return departements.get(zone.code) ?? [];
      case 'epci':
        return epcis.get(zone.code)?.communes ?? [];
      case 'commune':
        return communes.has(zone.code) ? [zone.code] : [];
      case 'inconnu':
        return [];
    }
  };

  return {
    isZoneConnue: (code) => {
      const zone = parseZone(code);
      if (zone.kind === 'france') return true;
      return !getMembres(zone)[Symbol.iterator]().next().done;
    },
    expandZone: (codes) => [...new Set(codes.flatMap((code) => [...getMembres(parseZone(code))]))].sort(),
  };
}
