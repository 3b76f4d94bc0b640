import type { Espace, Page, Territoire } from '@/domain/catalogue/catalogue.ts';

interface Contexte {
  readonly territoire: Territoire;
  readonly espace: Espace;
  /** Les offres que le texte cite une à une : ses listes ne les redisent pas. */
  readonly citees: ReadonlySet<string>;
}

/** Le niveau d’un titre posé par un composant : la compilation le lit dans le texte (catalogue/situe-composants.ts). */
export type NiveauDeTitre = 2 | 3 | 4;

/** Ce que les composants d’un texte doivent savoir de la page qui le montre. */
export const makeContexte = (territoire: Territoire, espace: Espace, { contenu }: Page): Contexte => ({
  territoire,
  espace,
  citees: new Set(
    contenu.composants.flatMap(({ nom, attributs }) =>
      nom === 'Offre' && attributs.id ? [attributs.id] : [],
    ),
  ),
});

/** Le territoire et l’espace de la page qui montre ce MDX ; une page qui les oublie est un défaut du code. */
export function getContexte(locals: App.Locals): Contexte {
  if (!locals.contexte) throw new Error('La page doit poser Astro.locals.contexte avant de montrer du MDX.');
  return locals.contexte;
}
