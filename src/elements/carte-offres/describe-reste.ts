import type { FeatureOffre } from '@/domain/echange/to-geojson.ts';
import { upperFirst } from '@/domain/text/casse.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';

/** Ce que la carte ne montre pas, et où le trouver ; vide quand elle montre tout. */
export function describeReste(listees: readonly FeatureOffre[]): string {
  if (listees.length === 0) return 'La liste est vide\u00a0: rien à montrer.';
  const sansLieu = listees.filter(({ geometry }) => geometry === null);
  if (sansLieu.length === 0) return '';
  const nombre = sansLieu.length;
  const [elles, sont] = nombre > 1 ? ['elles', 'sont'] : ['elle', 'est'];
  const manquent = `${formatQuantite(nombre, 'solution n’a', 'solutions n’ont')} pas de lieu connu à montrer ici`;
  const servent = sansLieu.filter(({ properties }) => (properties.communes_servies ?? 0) > 0).length;
  if (servent === 0) return `${manquent}\u00a0: ${elles} ${sont} dans la liste.`;
  const qui = servent === nombre ? upperFirst(elles ?? '') : formatQuantite(servent, 'd’entre elles', 'd’entre elles');
  const sert = servent > 1 ? 'servent' : 'sert';
  return `${manquent}. ${qui} ${sert} pourtant des communes du territoire\u00a0: ${elles} ${sont} dans la liste.`;
}
