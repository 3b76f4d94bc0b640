import type { OffreServie } from '../catalogue/catalogue.ts';
import { compare } from '../text/compare.ts';
import { categorieIds } from '../vocabulaire/categories.ts';
import { hasDeQuoiAgir } from './has-de-quoi-agir.ts';
import { isProposee, isVivante } from './is-vivante.ts';

/** Du plus proche au plus lointain. */
export const RANG_PORTEE = { locale: 0, departementale: 1, inconnue: 1, regionale: 2, nationale: 3 } as const;

/**
 * Ordre d’utilité : ce que l’on propose aux personnes d’abord, le reste ensuite, ce qui est terminé à la fin ; puis du plus
 * proche au plus lointain, de quoi agir, et l’ordre du parcours.
 */
export function sortOffres(offres: readonly OffreServie[]): readonly OffreServie[] {
  const note = (servie: OffreServie) => {
    const { offre, portee } = servie;
    return [
      isProposee(offre) && offre.destinataire === undefined ? 0 : isVivante(offre) ? 1 : 2,
      RANG_PORTEE[portee],
      hasDeQuoiAgir(servie) ? 0 : 1,
      categorieIds.indexOf(offre.categorie),
    ];
  };
  return offres
    .map((servie) => ({ servie, note: note(servie) }))
    .sort((a, b) => {
      for (const [i, valeur] of a.note.entries()) if (valeur !== b.note[i]) return valeur - (b.note[i] ?? 0);
      return compare(a.servie.offre.id, b.servie.offre.id);
    })
    .map(({ servie }) => servie);
}
