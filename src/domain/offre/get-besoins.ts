import { type Besoin, getCategorie } from '../vocabulaire/categories.ts';
import type { OffreSaisie } from './offre.schema.ts';

/** Les besoins auxquels une offre répond : celui de sa catégorie, puis ceux que l’éditeur ajoute. */
export function getBesoins({
  categorie,
  autres_besoins = [],
}: Pick<OffreSaisie, 'categorie' | 'autres_besoins'>): readonly Besoin[] {
  return [...new Set([getCategorie(categorie).besoin, ...autres_besoins])];
}
