import type { Plugin } from 'vite';

/** Ce que Vite met autour d’un `import()`, avec ou sans le choix de ce qu’on en prend, seul ou réuni à d’autres dans son fichier. */
const ENVELOPPE =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await )?(import\([^)]+\)(?:\.then\(\(\w+\) => \w+\.\w+\))?)(?:;\s*return \{[^}]*\};\s*\})?, __VITE_PRELOAD__\)/g;
/** Le nom de l’aide, dans ce qu’un fichier prend ou donne. */
const AIDE = /(?:\w+ as __vitePreload|__vitePreload as \w+),?/;

/**
 * Un `import()` reste un simple `import()`. Vite l’entoure d’un préchargement des feuilles et des modules liés : ici il
 * n’y a qu’une feuille, et ce code serait téléchargé par chaque page. Aucun réglage ne l’éteint en entier.
 */
export const sansPrechargement: Plugin = {
  name: 'guichet:sans-prechargement',
  enforce: 'pre',
  apply: 'build',
  configEnvironment: (nom) => (nom === 'client' ? { build: { modulePreload: false } } : undefined),
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk(code, { fileName }) {
    if (!code.includes('__vitePreload')) return undefined;
    const nu = code.replace(ENVELOPPE, '$1').replace(AIDE, '');
    if (nu.includes('__vitePreload('))
      throw new Error(`${fileName} : un import() n’a pas la forme attendue.`);
    return { code: nu, map: null };
  },
};
