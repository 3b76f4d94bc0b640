import type { Plugin } from 'vite';

const AIDE = '\0vite/preload-helper.js';

/**
 * Un `import()` reste un simple `import()`. Vite l’entoure d’un préchargement des feuilles et des modules liés : ici il
 * n’y a qu’une feuille, et ce code serait téléchargé par chaque page. Astro ne laisse pas `modulePreload` s’éteindre
 * dans la configuration : on l’éteint par environnement.
 */
export const sansPrechargement: Plugin = {
  name: 'guichet:sans-prechargement',
  enforce: 'pre',
  apply: 'build',
  configEnvironment: (nom) => (nom === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === AIDE ? 'export const __vitePreload = (load) => load();' : undefined),
};
