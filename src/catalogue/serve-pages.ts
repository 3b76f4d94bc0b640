import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Plugin } from 'vite';
import type { Page } from '../domain/catalogue/catalogue.ts';
import { environnement } from '../site.ts';
import { getCatalogue } from './get-catalogue.ts';
import { toCheminDeContenu } from './read-files.ts';

// Une page MDX est lue une fois, par le catalogue. La collection n’en donne à Astro que la place, et Vite ne compile
// que le texte vérifié : le fichier peut changer entre-temps, personne ne le relit (ADR 0011).

/** L’identifiant d’une page dans la collection. */
export const toIdDePage = ({ fichier }: Pick<Page, 'fichier'>) => fichier.replace(/\.mdx$/, '');

const listPagesRedigees = (): readonly Page[] => [
  ...new Map(getCatalogue().territoires.flatMap(({ pages }) => pages.map((p) => [p.fichier, p]))).values(),
];

/** La collection « pages » : celles du catalogue, à compiler quand on les rend. */
export const pagesDuCatalogue: Loader = {
  name: 'guichet:pages',
  load: async ({ store, config }) => {
    store.clear();
    for (const page of listPagesRedigees())
      store.set({
        id: toIdDePage(page),
        data: {},
        filePath: toCheminDeContenu(fileURLToPath(config.root), join(environnement.contenu, page.fichier)),
        digest: page.empreinte,
        deferredRender: true,
      });
  },
};

/** Le texte vérifié d’une page, à ses vraies lignes, derrière un en-tête vide : rien n’y sera pris pour un en-tête. */
export const toSource = ({ texte, ligne_du_texte }: Pick<Page, 'texte' | 'ligne_du_texte'>) =>
  `---\n${'\n'.repeat(Math.max(0, ligne_du_texte - 3))}---\n${texte}`;

/** Donne à compiler le texte vérifié d’une page, et refuse tout autre fichier MDX. */
export const pagesVerifiees: Plugin = {
  name: 'guichet:pages-verifiees',
  enforce: 'pre',
  load: {
    filter: { id: /\.mdx$/ },
    handler(id) {
      const fichier = toCheminDeContenu(realpathSync(environnement.contenu), id);
      const page = listPagesRedigees().find((page) => page.fichier === fichier);
      if (!page) throw new Error(`${id} : ce fichier n’est pas une page vérifiée du contenu.`);
      return toSource(page);
    },
  },
};
