import type { OffreFiltrable } from '../src/domain/annuaire/filter-offres.ts';

/** Une offre de l’annuaire dont on ne sait que la catégorie, et ce qu’un essai en dit de plus. */
export const createFiltrable = (id: string, plus: Partial<OffreFiltrable> = {}): OffreFiltrable => ({
  id,
  categorie: 'velo',
  publics: [],
  vehicules: [],
  gratuit: false,
  direct: false,
  zone: undefined,
  ouvert: false,
  annexe: false,
  ...plus,
});
