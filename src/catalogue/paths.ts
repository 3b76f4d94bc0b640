import type { OffreServie, Page } from '../domain/catalogue/catalogue.ts';
import { getCatalogue } from './get-catalogue.ts';

// Les chemins statiques des pages Astro. `cacheKey` change quand quelque chose que la page montre change.

/** Une page par territoire. */
export function getTerritoirePaths() {
  const { territoires } = getCatalogue();
  return territoires.map((territoire) => ({
    params: { territoire: territoire.slug },
    props: { territoire },
    cacheKey: territoire.empreinte,
  }));
}

/** Une page par offre servie dans chaque territoire. */
export function getOffrePaths() {
  return getCatalogue().territoires.flatMap((territoire) =>
    territoire.offres.map((servie: OffreServie) => ({
      params: { territoire: territoire.slug, offre: servie.offre.id },
      props: { territoire, servie },
      cacheKey: `${servie.empreinte}-${territoire.empreinte_commune}`,
    })),
  );
}

/** Une page par guide ou page MDX d’une rubrique, dans chaque territoire. */
export function getPagePaths(rubrique: Page['rubrique']) {
  return getCatalogue().territoires.flatMap((territoire) =>
    territoire.pages
      .filter((page) => page.rubrique === rubrique)
      .map((page) => ({
        params: { territoire: territoire.slug, page: page.id },
        props: { territoire, page },
        cacheKey: `${page.empreinte}-${territoire.empreinte}`,
      })),
  );
}
