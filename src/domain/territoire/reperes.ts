import type { Commune } from '../commune/commune.ts';
import { findDistanceKm } from '../geo/check-distance.ts';
import type { LieuPlace } from '../geo/geometrie.ts';

const MAX = 12;

/** Les plus grandes communes d’un guichet, pour dire à combien il est d’ailleurs : « Saint-Claude|46.39|5.87;… ». */
export const formatReperes = (communes: readonly Commune[]): string =>
  communes
    .toSorted((a, b) => b.population - a.population)
    .slice(0, MAX)
    .flatMap(({ nom, latitude, longitude }) =>
      latitude === null || longitude === null
        ? []
        : [`${nom}|${latitude.toFixed(2)}|${longitude.toFixed(2)}`],
    )
    .join(';');

/** Une commune d’un guichet, et sa distance à vol d’oiseau. */
export interface Repere {
  readonly nom: string;
  readonly km: number;
}

/** La plus proche de ces communes ; undefined quand une position manque. */
export const findRepere = (reperes: string, depuis: LieuPlace): Repere | undefined =>
  reperes
    .split(';')
    .flatMap((repere): readonly Repere[] => {
      const [nom = '', latitude, longitude] = repere.split('|');
      const km = findDistanceKm({ latitude: Number(latitude), longitude: Number(longitude) }, depuis);
      return km === undefined || Number.isNaN(km) ? [] : [{ nom, km: Math.round(km) }];
    })
    .sort((a, b) => a.km - b.km)[0];
