import { pages } from 'virtual:guichet/pages';
import type { Page } from '../domain/catalogue/catalogue.ts';

/** Le corps d’une page MDX, prêt à être rendu avec les composants de rédaction. */
export async function getPageContent({ fichier }: Page) {
  const load = pages[fichier];
  if (!load) throw new Error(`La page ${fichier} n’est pas dans le catalogue.`);
  return (await load()).Content;
}
