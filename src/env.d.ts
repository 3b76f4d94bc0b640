/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Le territoire et l’espace de la page, pour les composants que les auteurs posent dans le MDX. */
    contexte?: ReturnType<typeof import('./components/redaction/contexte.ts').getContexte>;
  }
}

/** Les pages MDX du catalogue, à compiler quand on les rend : src/catalogue/serve-pages.ts. */
declare module 'virtual:guichet/pages' {
  type PageCompilee = Pick<import('astro').MDXInstance<Record<string, never>>, 'Content'>;
  export const pages: Readonly<Record<string, () => Promise<PageCompilee>>>;
}
