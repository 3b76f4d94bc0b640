import { defineCollection } from 'astro:content';
import { pagesDuCatalogue } from './catalogue/serve-pages.ts';

// Seules les pages MDX sont une collection, pour qu’Astro les compile : tout le contenu est lu par src/catalogue.
export const collections = { pages: defineCollection({ loader: pagesDuCatalogue }) };
