import { type Besoin, type Categorie, categories } from './categories.ts';

/** Les catégories d’un besoin, dans l’ordre du parcours. */
export function getCategoriesOfBesoin(besoin: Besoin): readonly Categorie[] {
  return categories.filter((categorie) => categorie.besoin === besoin);
}
