import { realpathSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Page } from '../domain/catalogue/catalogue.ts';
import { environnement } from '../site.ts';
import { getCatalogue } from './get-catalogue.ts';
import { toCheminDeContenu } from './read-files.ts';

// Une page MDX est lue une fois, par le catalogue. Vite ne compile que ce texte-là : le fichier peut changer ou
// disparaître entre-temps, personne ne le relit (ADR 0011).

const LISTE = 'virtual:guichet/pages';
const PAGE = `${LISTE}/`;

const listPagesRedigees = (): readonly Page[] => [
  ...new Map(getCatalogue().territoires.flatMap(({ pages }) => pages.map((p) => [p.fichier, p]))).values(),
];

// La vraie place du contenu : Vite suit les liens, et les images d’une page se cherchent à côté d’elle.
const getRacine = () => realpathSync(environnement.contenu).replaceAll('\\', '/');

/** Le texte vérifié d’une page, à ses vraies lignes, derrière un en-tête vide : rien n’y sera pris pour un en-tête. */
export const toSource = ({ texte, ligne_du_texte }: Pick<Page, 'texte' | 'ligne_du_texte'>) =>
  `---\n${'\n'.repeat(Math.max(0, ligne_du_texte - 3))}---\n${texte}`;

function listModules() {
  const lignes = listPagesRedigees().map(({ fichier }) => {
    const cle = JSON.stringify(fichier);
    return `${cle}: () => import(${JSON.stringify(PAGE + fichier)}),`;
  });
  return {
    code: `export const pages = {\n${lignes.join('\n')}\n};\n`,
    // Pour Astro, des données : une page du site n’est à refaire que si sa clé (cacheKey) a changé, pas avec tout guide.
    meta: { astroIncremental: { kind: 'content-data' } },
  };
}

/** Donne à compiler le texte vérifié de chaque page, et refuse tout autre fichier MDX. */
export const pagesVerifiees: Plugin = {
  name: 'guichet:pages-verifiees',
  enforce: 'pre',
  resolveId(id) {
    if (id === LISTE) return LISTE;
    return id.startsWith(PAGE) ? `${getRacine()}/${id.slice(PAGE.length)}` : undefined;
  },
  load: {
    filter: { id: /^virtual:guichet\/pages$|\.mdx$/ },
    handler(id) {
      if (id === LISTE) return listModules();
      const fichier = toCheminDeContenu(getRacine(), id);
      const page = listPagesRedigees().find((page) => page.fichier === fichier);
      if (!page) throw new Error(`${id} : ce fichier n’est pas une page vérifiée du contenu.`);
      return toSource(page);
    },
  },
};
