import type { Catalogue, OffreServie, Page } from '../domain/catalogue/catalogue.ts';
import {
  type TexteRecherche,
  toTexteGuide,
  toTexteRecherche,
} from '../domain/recherche/to-texte-recherche.ts';

/** Une entrée de l’index : une offre ou un guide. */
export interface FicheRecherche extends TexteRecherche {
  /** Chemin sous le territoire pour un guide (« particuliers/covoiturer/ »), « offres/<id>/ » pour une offre. */
  readonly adresse: string;
  /** L’identifiant de l’offre ; absent pour un guide. */
  readonly offre: string | undefined;
  /** Où elle se montre : « slug » pour une offre, « slug/particuliers » pour un guide. */
  readonly lieux: readonly string[];
}

interface Montree<T> {
  readonly objet: T;
  readonly lieux: string[];
}

function groupByLieu<T>(
  paires: Iterable<readonly [cle: string, objet: T, lieu: string]>,
): readonly Montree<T>[] {
  const groupes = new Map<string, Montree<T>>();
  for (const [cle, objet, lieu] of paires) {
    const connu = groupes.get(cle);
    if (connu) connu.lieux.push(lieu);
    else groupes.set(cle, { objet, lieux: [lieu] });
  }
  return [...groupes.values()];
}

/** Tout ce que la recherche doit trouver : chaque offre et chaque guide une fois, avec les territoires qui les montrent. */
export function listFichesRecherche({ territoires }: Catalogue): readonly FicheRecherche[] {
  const offres = groupByLieu<OffreServie>(
    territoires.flatMap(({ slug, offres }) =>
      offres.map((servie) => [servie.offre.id, servie, slug] as const),
    ),
  );
  const guides = groupByLieu<Page>(
    territoires.flatMap(({ slug, pages }) =>
      pages
        .filter(({ rubrique }) => rubrique === 'particuliers' || rubrique === 'prescripteurs')
        .map((page) => [page.fichier, page, `${slug}/${page.rubrique}`] as const),
    ),
  );
  return [
    ...offres.map(({ objet: { offre, structure }, lieux }) => ({
      ...toTexteRecherche(offre, structure),
      adresse: `offres/${offre.id}/`,
      offre: offre.id,
      lieux,
    })),
    ...guides.map(({ objet: page, lieux }) => ({
      ...toTexteGuide(page),
      adresse: `${page.rubrique}/${page.id}/`,
      offre: undefined,
      lieux,
    })),
  ];
}
