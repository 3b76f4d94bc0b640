import type { LienDePlan } from '../../src/domain/plan/list-pages.ts';

/** Ce que la construction a rendu ; les chemins sont sans la base. */
export interface Construction {
  /** Chaque page, et si elle se dit « noindex ». */
  readonly pages: ReadonlyMap<string, { readonly noindex: boolean }>;
  readonly sitemap: ReadonlySet<string>;
}

/** Ce qui distingue le plan de ce qui est construit, une phrase par écart. */
export function comparePlan(
  liens: readonly LienDePlan[],
  { pages, sitemap }: Construction,
): readonly string[] {
  const plan = new Map(liens.map((lien) => [lien.chemin, lien]));
  return [
    ...[...plan.keys()]
      .filter((chemin) => !pages.has(chemin))
      .map((chemin) => `${chemin} est au plan, et n’est pas construite.`),
    ...[...pages.keys()]
      .filter((chemin) => !plan.has(chemin))
      .map((chemin) => `${chemin} est construite, et n’est pas au plan.`),
    ...[...plan.values()]
      .filter(({ chemin, indexable }) => pages.get(chemin)?.noindex === indexable)
      .map(({ chemin, indexable }) =>
        indexable
          ? `${chemin} est « noindex », et le plan la dit indexable.`
          : `${chemin} n’est pas « noindex », et le plan le veut.`,
      ),
    ...[...plan.values()]
      .filter(({ chemin, auSitemap }) => sitemap.has(chemin) !== auSitemap)
      .map(({ chemin, auSitemap }) =>
        auSitemap
          ? `${chemin} manque à sitemap.xml.`
          : `${chemin} est dans sitemap.xml, et n’y a pas sa place.`,
      ),
    ...[...sitemap]
      .filter((chemin) => !plan.has(chemin))
      .map((chemin) => `${chemin} est dans sitemap.xml, et n’est pas au plan.`),
  ];
}
