import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { watchContenu } from './src/catalogue/watch-contenu.ts';
import { contentSecurityPolicy } from './src/csp.ts';
import { sansPrechargement } from './src/sans-prechargement.ts';
import { environnement } from './src/site.ts';

// De petits modules que les mêmes pages chargent : un fichier plutôt que cinq, quoi que d’autres pages partagent.
const JOUR =
  /src\/(domain\/(offre\/(statuts?|terme|fraicheur)|agenda\/(add-jours|format-jour))|elements\/shared\/today)\.ts$/;
const SIGNAUX = /src\/elements\/shared\/(announce|offres-affichees)\.ts$/;
const groups = [
  { name: 'jour', test: JOUR },
  { name: 'signaux', test: SIGNAUX },
];

export default defineConfig({
  site: environnement.site,
  base: environnement.base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  integrations: [mdx(), watchContenu(environnement.contenu)],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Une seule feuille, gardée en cache pour tout le site ; « where » laisse aux sélecteurs leur poids écrit.
  scopedStyleStrategy: 'where',
  build: { concurrency: 8, inlineStylesheets: 'never' },
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    plugins: [sansPrechargement],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
  security: { csp: contentSecurityPolicy },
  experimental: { incrementalBuild: true },
});
