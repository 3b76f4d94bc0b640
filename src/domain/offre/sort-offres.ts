import type { OffreServie } from '../catalogue/catalogue.ts';
import { compare } from '../text/compare.ts';
import { categorieIds } from '../vocabulaire/categories.ts';
import { hasDeQuoiAgir } from './has-de-quoi-agir.ts';
import { getRaisonDeRepli, RAISONS_DE_REPLI } from './list-replis.ts';
import { sortParNote } from './sort-par-note.ts';

/** Du plus proche au plus lointain. */
export const RANG_PORTEE = { locale: 0, departementale: 1, inconnue: 1, regionale: 2, nationale: 3 } as const;

function getNote(servie: OffreServie): readonly number[] {
  const { offre, portee } = servie;
  const raison = getRaisonDeRepli(offre);
  return [
    raison === undefined ? 0 : RAISONS_DE_REPLI.indexOf(raison) + 1,
    RANG_PORTEE[portee],
    hasDeQuoiAgir(servie) ? 0 : 1,
    categorieIds.indexOf(offre.categorie),
  ];
}

/**
 * Ordre d’utilité : ce que l’on propose aux personnes d’abord, puis les replis dans leur ordre ; puis du plus
 * proche au plus lointain, de quoi agir, et l’ordre du parcours.
 */
export const sortOffres = (offres: readonly OffreServie[]): readonly OffreServie[] =>
  sortParNote(
    offres.toSorted((a, b) => compare(a.offre.id, b.offre.id)),
    getNote,
  );
