import type { Espace, Territoire } from '@/domain/catalogue/catalogue.ts';

interface Contexte {
  readonly territoire: Territoire;
  readonly espace: Espace;
}

/** Le territoire et l’espace de la page qui montre ce MDX ; une page qui les oublie est un défaut du code. */
export function getContexte(locals: App.Locals): Contexte {
  if (!locals.contexte) throw new Error('La page doit poser Astro.locals.contexte avant de montrer du MDX.');
  return locals.contexte;
}
