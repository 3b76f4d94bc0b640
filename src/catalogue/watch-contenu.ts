import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetCatalogue } from './get-catalogue.ts';
import { pagesDuCatalogue } from './serve-pages.ts';

/** En développement, relit le catalogue et recharge la page dès qu’un fichier du dossier de contenu change. */
export function watchContenu(contenu: string): AstroIntegration {
  return {
    name: 'guichet:contenu',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const relit = async () => {
          forgetCatalogue();
          // Un contenu fautif se dit sur la page demandée, pas ici.
          await refreshContent?.({ loaders: [pagesDuCatalogue.name] }).catch(() => undefined);
          // Les chemins statiques des pages dépendent du catalogue : eux aussi sont à refaire.
          await server.restart();
        };
        server.watcher.add(contenu);
        server.watcher.on('all', (_evenement, fichier) => {
          if (fichier.startsWith(contenu + sep)) void relit();
        });
      },
    },
  };
}
