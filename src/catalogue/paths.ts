import { listFeuillets } from '../domain/annuaire/feuillets.ts';
import type { OffreServie, Page } from '../domain/catalogue/catalogue.ts';
import { espaces } from '../domain/catalogue/espaces.ts';
import { hasPage } from '../domain/plan/pages.ts';
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

/** Une page par territoire et par espace. */
export function getEspacePaths() {
  return getTerritoirePaths().flatMap(({ params, props, cacheKey }) =>
    Object.values(espaces).map((espace) => ({
      params: { ...params, espace: espace.value },
      props: { ...props, espace },
      cacheKey,
    })),
  );
}

/** Ce qui se cherche dans chaque espace : les offres, et les guides, que l’empreinte du territoire ne compte pas. */
export function getRecherchePaths() {
  return getEspacePaths().map(({ params, props, cacheKey }) => ({
    params,
    props,
    cacheKey: [cacheKey, ...props.territoire.pages.map(({ empreinte }) => empreinte)].join('-'),
  }));
}

/** Les annuaires dont la liste a plusieurs pages. */
export function getLonguesListesPaths() {
  return getEspacePaths().filter(({ props }) => hasPage(props.territoire, 'liste-entiere'));
}

/** Une page par suite de la liste des offres : la première est l’annuaire même. */
export function getFeuilletPaths() {
  return getLonguesListesPaths().flatMap(({ params, props, cacheKey }) =>
    listFeuillets(props.territoire.offres)
      .slice(1)
      .map(({ numero }) => ({
        params: { ...params, numero: String(numero) },
        props: { ...props, numero },
        cacheKey,
      })),
  );
}

/** Une carte de visite par offre servie dans chaque territoire. */
export function getContactPaths() {
  return getCatalogue().territoires.flatMap((territoire) =>
    territoire.offres.map((servie: OffreServie) => ({
      params: { territoire: territoire.slug, offre: servie.offre.id },
      props: { territoire, servie },
      cacheKey: `${servie.empreinte}-${territoire.empreinte_commune}`,
    })),
  );
}

/** Une fiche par offre servie, dans chaque territoire et chaque espace. */
export function getOffrePaths() {
  return getContactPaths().flatMap(({ params, props, cacheKey }) =>
    Object.values(espaces).map((espace) => ({
      params: { ...params, espace: espace.value },
      props: { ...props, espace },
      cacheKey,
    })),
  );
}

/** Une page par page MDX d’une rubrique, dans chaque territoire. */
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

/** Les guides des deux espaces. */
export function getGuidePaths() {
  return Object.values(espaces).flatMap((espace) =>
    getPagePaths(espace.value).map(({ params, props, cacheKey }) => ({
      params: { ...params, espace: espace.value },
      props: { ...props, espace },
      cacheKey,
    })),
  );
}
