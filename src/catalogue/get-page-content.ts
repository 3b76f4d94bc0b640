import { getEntry, render } from 'astro:content';
import type { Page } from '../domain/catalogue/catalogue.ts';
import { toIdDePage } from './serve-pages.ts';

/** Le corps d’une page MDX, prêt à être rendu avec les composants de rédaction. */
export async function getPageContent(page: Page) {
  const entree = await getEntry('pages', toIdDePage(page));
  if (!entree) throw new Error(`La page ${page.fichier} n’est pas dans la collection « pages ».`);
  return (await render(entree)).Content;
}
