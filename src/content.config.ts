import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './domain/redaction/page.schema.ts';
import { environnement } from './site.ts';

// Seules les pages MDX sont des collections : les offres, bien plus nombreuses, sont lues par src/catalogue (ADR 0002).
const pages = defineCollection({
  loader: glob({
    base: environnement.contenu,
    pattern: [
      'commun/{particuliers,prescripteurs,pages,actualites}/*.mdx',
      'territoires/*/{particuliers,prescripteurs,pages,actualites}/*.mdx',
    ],
    generateId: ({ entry }) => entry.replaceAll('\\', '/').replace(/\.mdx$/, ''),
  }),
  schema: pageSchema,
});

export const collections = { pages };
