import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { serveDist } from '../../scripts/serve.ts';

/** Ce qu’un parcours a demandé et laissé échapper. */
export interface Constats {
  /** Erreurs de script, violations de la politique de sécurité, réponses en échec. */
  readonly fautes: readonly string[];
  /** Les hôtes demandés hors du site. */
  readonly dehors: readonly string[];
  /** Les adresses demandées au site. */
  readonly demandes: readonly string[];
}

export interface SiteTemoin {
  readonly url: string;
  /** L’adresse « hôte:port » qui refuse, et note, tout ce qui sort du site. */
  readonly relais: string;
  /** Rend ce qui a été noté depuis la dernière fois. */
  readonly readConstats: () => Constats;
  readonly close: () => Promise<void>;
}

const TEMOIN = readFileSync(new URL('temoin.js', import.meta.url));
const BALISE = '<head><script src="/temoin.js"></script>';

/** Sert un site construit, un témoin en tête de chaque page ; sert aussi de relais, pour voir ce qui en sort. */
export async function serveAvecTemoin(dossier: string): Promise<SiteTemoin> {
  const site = await serveDist(dossier, { port: 0 });
  let constats = { fautes: [] as string[], dehors: [] as string[], demandes: [] as string[] };

  async function answer(requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
    const { method = '', url = '' } = requete;
    if (!url.startsWith('/')) {
      constats.dehors.push(new URL(url).host);
      reponse.writeHead(403).end();
    } else if (url === '/temoin') {
      constats.fautes.push(await text(requete));
      reponse.end();
    } else if (url === '/temoin.js') reponse.setHeader('Content-Type', 'text/javascript').end(TEMOIN);
    else {
      const recue = await fetch(new URL(url, site.url), { method, redirect: 'manual' });
      const type = recue.headers.get('content-type') ?? '';
      constats.demandes.push(url);
      // Firefox demande parfois de lui-même cette icône-là.
      if (method !== 'GET' || (recue.status >= 400 && url !== '/favicon.ico'))
        constats.fautes.push(`${method} ${url} : ${recue.status}`);
      const corps = Buffer.from(await recue.arrayBuffer());
      for (const nom of ['content-type', 'location', 'cache-control'])
        if (recue.headers.has(nom)) reponse.setHeader(nom, recue.headers.get(nom) ?? '');
      reponse.writeHead(recue.status);
      reponse.end(type.startsWith('text/html') ? String(corps).replace('<head>', BALISE) : corps);
    }
  }

  const serveur = createServer((requete, reponse) => void answer(requete, reponse));
  serveur.on('connect', ({ url = '' }: IncomingMessage, prise) => {
    constats.dehors.push(url);
    prise.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ouvert) => serveur.listen(0, '127.0.0.1', ouvert));
  const port = (serveur.address() as { readonly port: number }).port;
  return {
    url: `http://127.0.0.1:${port}`,
    relais: `127.0.0.1:${port}`,
    readConstats: () => {
      const lus = constats;
      constats = { fautes: [], dehors: [], demandes: [] };
      return lus;
    },
    close: async () => {
      serveur.close();
      serveur.closeAllConnections();
      await site.close();
    },
  };
}
