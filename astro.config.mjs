import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/csp.ts';
import { environnement } from './src/site.ts';

export default defineConfig({
  site: environnement.site,
  base: environnement.base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { concurrency: 8, inlineStylesheets: 'never' },
  security: { csp: contentSecurityPolicy },
  experimental: { incrementalBuild: true },
});
