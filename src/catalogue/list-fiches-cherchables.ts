import type { Espace, Territoire } from '../domain/catalogue/catalogue.ts';
import { sortParUtilite } from '../domain/offre/sort-par-utilite.ts';
import { toChemin } from '../domain/plan/adresses.ts';
import type { FicheCherchable } from '../domain/recherche/fiche-cherchable.ts';
import { toFicheDeBesoin, toFicheDeGuide, toFicheDOffre } from '../domain/recherche/to-fiche-cherchable.ts';
import { besoins } from '../domain/vocabulaire/besoins.ts';

/** Tout ce que la recherche d’un guichet peut trouver dans un espace ; `toHref` met la base devant un chemin. */
export function listFichesCherchables(
  territoire: Territoire,
  espace: Espace,
  toHref: (chemin: string) => string,
): readonly FicheCherchable[] {
  return [
    ...sortParUtilite(territoire.offres).map(({ offre, structure }) => toFicheDOffre(offre, structure)),
    ...territoire.pages
      .filter(({ rubrique }) => rubrique === espace)
      .map((page) => toFicheDeGuide(page, toHref(toChemin('guide', { territoire, espace, page: page.id })))),
    ...besoins
      .filter(() => espace === 'particuliers')
      .map((besoin) =>
        toFicheDeBesoin(besoin, toHref(toChemin('besoin', { territoire, besoin: besoin.value }))),
      ),
  ];
}
