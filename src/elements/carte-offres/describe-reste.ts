import type { FeatureOffre } from '@/domain/echange/to-geojson.ts';
import type { Compter } from './compter.ts';

/** Ce que la carte ne montre pas, et que la liste dit ; vide quand elle montre tout. */
export function describeReste(listees: readonly FeatureOffre[], compter: Compter): string {
  if (listees.length === 0) return 'La liste est vide\u00a0: rien à montrer.';
  const sansLieu = listees.filter(({ geometry }) => geometry === null);
  const nombre = sansLieu.length;
  if (nombre === 0) return '';
  const ont = nombre > 1 ? 'n’ont' : 'n’a';
  const servent = sansLieu.filter(({ properties }) => (properties.communes_servies ?? 0) > 0).length;
  const pourtant = `${servent}\u00a0${servent > 1 ? 'servent' : 'sert'} pourtant des communes du territoire`;
  return `${compter(nombre)} de la liste ${ont} pas de lieu connu à montrer ici${servent > 0 ? `\u00a0; ${pourtant}` : ''}.`;
}
