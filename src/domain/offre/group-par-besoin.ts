import type { Offre } from '../catalogue/catalogue.ts';
import { type BesoinDecrit, besoins } from '../vocabulaire/besoins.ts';
import { getCategorie } from '../vocabulaire/categories.ts';

interface GroupeDeBesoin<T> {
  readonly besoin: BesoinDecrit;
  readonly siens: readonly T[];
}

/** Sous chaque besoin, ce dont la catégorie y répond d’abord, dans l’ordre du parcours ; un besoin sans rien n’y est pas. */
export function groupParBesoin<T>(
  elements: readonly T[],
  getOffre: (element: T) => Pick<Offre, 'categorie'>,
): readonly GroupeDeBesoin<T>[] {
  const groupes = Map.groupBy(elements, (element) => getCategorie(getOffre(element).categorie).besoin);
  return besoins.flatMap((besoin) => {
    const siens = groupes.get(besoin.value);
    return siens ? [{ besoin, siens }] : [];
  });
}
