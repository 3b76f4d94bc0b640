import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetCatalogue } from './get-catalogue.ts';

/** En développement, relit le catalogue et recharge la page dès qu’un fichier du dossier de contenu change. */
export function watchContenu(contenu: string): AstroIntegration {
  return {
    name: 'guichet:contenu',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contenu);
        server.watcher.on('all', (_evenement, fichier) => {
          if (!fichier.startsWith(contenu + sep)) return;
          forgetCatalogue();
          // Les chemins statiques des pages dépendent du catalogue : eux aussi sont à refaire.
          void server.restart();
        });
      },
    },
  };
}
