import type { Catalogue, OffreServie } from '../domain/catalogue/catalogue.ts';
import { listPrecisions } from '../domain/fiche/list-precisions.ts';

export type Nommables = Pick<Catalogue, 'offres' | 'structures'>;

/** Ce qui se dit d’une offre avant ses rubriques, en phrases d’imprimé. */
export const printPrecisions = (servie: OffreServie, { offres, structures }: Nommables): readonly string[] =>
  listPrecisions(servie, {
    toLien: (id) => ({ t: offres.get(id)?.nom ?? id }),
    getNomDeStructure: (id) => structures.get(id)?.nom,
  }).map((ecrits) => ecrits.map(({ t }) => t).join(''));
