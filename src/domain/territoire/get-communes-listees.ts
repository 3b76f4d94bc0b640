import type { Territoire } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';

/**
 * Les communes qui ont leur page. Un territoire de plusieurs départements s’en tient aux plus peuplées
 * (`communes_min_habitants`) ; les autres se trouvent toujours par le champ commune.
 */
export function getCommunesListees({
  communes,
  communes_min_habitants: minimum = 0,
}: Pick<Territoire, 'communes' | 'communes_min_habitants'>): readonly Commune[] {
  return minimum === 0 ? communes : communes.filter(({ population }) => population >= minimum);
}
