import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { processeurMdx } from './src/catalogue/processeur-mdx.ts';
import { pagesVerifiees } from './src/catalogue/serve-pages.ts';
import { watchContenu } from './src/catalogue/watch-contenu.ts';
import { contentSecurityPolicy } from './src/csp.ts';
import { toGroupes } from './src/groupes-de-scripts.ts';
import { tenirPlancher } from './src/plancher.ts';
import { porteesCourtes } from './src/portees-courtes.ts';
import { sansPrechargement } from './src/sans-prechargement.ts';
import { environnement } from './src/site.ts';

export default defineConfig({
  site: environnement.site,
  base: environnement.base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  integrations: [mdx(), watchContenu(environnement.contenu)],
  markdown: { syntaxHighlight: false, processor: processeurMdx },
  devToolbar: { enabled: false },
  // « jsx », par défaut, mange un retour à la ligne du modèle : « pour⏎{n} communes » se collait.
  compressHTML: true,
  // Une seule feuille, gardée en cache pour tout le site ; « where » laisse aux sélecteurs leur poids écrit.
  scopedStyleStrategy: 'where',
  build: { concurrency: 8, inlineStylesheets: 'never' },
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    plugins: [pagesVerifiees, sansPrechargement, tenirPlancher, porteesCourtes()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: toGroupes() } } } } },
    },
  },
  security: { csp: contentSecurityPolicy },
  experimental: { incrementalBuild: true },
});
