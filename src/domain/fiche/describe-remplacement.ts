import type { Offre } from '../catalogue/catalogue.ts';
import type { Ecrit } from './bloc.ts';

/** « Aujourd’hui, voyez plutôt : … » ; vide quand rien ne remplace l’offre. `toLien` nomme une offre, et y mène si elle a sa fiche ici. */
export function describeRemplacement(
  { remplacee_par = [] }: Pick<Offre, 'remplacee_par'>,
  toLien: (id: string) => Ecrit,
): readonly Ecrit[] {
  if (remplacee_par.length === 0) return [];
  const noms = remplacee_par.flatMap((id, rang) => [...(rang > 0 ? [{ t: ', ' }] : []), toLien(id)]);
  return [{ t: 'Aujourd’hui, voyez plutôt\u00a0: ', gras: true }, ...noms, { t: '.' }];
}
