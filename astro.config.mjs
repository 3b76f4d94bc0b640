import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { watchContenu } from './src/catalogue/watch-contenu.ts';
import { contentSecurityPolicy } from './src/csp.ts';
import { sansPrechargement } from './src/sans-prechargement.ts';
import { environnement } from './src/site.ts';

// De petits modules que les mêmes pages chargent font un fichier plutôt que cinq : moins de requêtes, et mieux comprimés
// ensemble. Le premier groupe qui reconnaît un module le prend, avec ceux dont il dépend.
const groups = [
  {
    name: 'jour',
    test: /src\/(domain\/(offre\/(statuts?|terme|fraicheur)|agenda\/(add-jours|format-jour))|elements\/shared\/today)\.ts$/,
  },
  {
    name: 'signaux',
    test: /src\/elements\/shared\/(announce|fragment|offres-affichees|set-panne|situation-du-visiteur)\.ts$/,
  },
  { name: 'mots', test: /src\/domain\/(text\/(casse|format-quantite)|offre\/vocabulaires)\.ts$/ },
  {
    name: 'zone',
    test: /src\/(domain\/(text\/(fold|format-a|format-parametres)|commune\/(is-in-zone|to-departement))|elements\/shared\/create-lecteur-unique)\.ts$/,
  },
  {
    name: 'modeles',
    test: /src\/(domain\/commune\/lieu|elements\/shared\/(create-telephone|fill|load-offres|modeles))\.ts$/,
  },
  {
    name: 'verdict',
    test: /src\/(domain\/eligibilite\/(evaluate-offre|group-evaluees|describe-raison|reponses|list-(decisives|inconnues))|elements\/shared\/create-verdict)\.ts$/,
  },
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
