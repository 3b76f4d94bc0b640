/** Petit serveur statique sans dépendance, aussi proche que possible d’un hébergement ordinaire. */
import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { type Ecoute, explainEcoute, readEcoute } from './lib/ecoute.ts';
import { explainErreur, Refus } from './lib/explain-erreur.ts';
import { isMain } from './lib/is-main.mjs';
import { getMimeType, isCompressible } from './lib/mime.ts';
import { CSP_SVG } from './lib/write-hebergement.ts';

export interface ServedSite {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Fichier {
  readonly chemin: string;
  readonly stats: Stats;
}

type Reponse =
  | { readonly statut: 200 | 404; readonly fichier?: Fichier }
  | { readonly statut: 301; readonly adresse: string }
  | { readonly statut: 400 };

/** « guichet », « /guichet » et « /guichet/ » donnent « /guichet/ ». */
export function normalizeBase(base: string): string {
  const segments = base.split('/').filter(Boolean);
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

function stat(chemin: string): Stats | undefined {
  return statSync(chemin, { throwIfNoEntry: false });
}

function readFichier(chemin: string): Fichier | undefined {
  const stats = stat(chemin);
  return stats?.isFile() ? { chemin, stats } : undefined;
}

/** Segments décodés d’une adresse ; `undefined` si elle est mal formée ou cherche à sortir du dossier. */
function readSegments(chemin: string): readonly string[] | undefined {
  try {
    const segments = chemin.split('/').filter(Boolean).map(decodeURIComponent);
    const interdit = (segment: string): boolean =>
      /[/\\\0:]/.test(segment) || (segment.startsWith('.') && segment !== '.well-known');
    return segments.some(interdit) ? undefined : segments;
  } catch {
    return undefined;
  }
}

function findReponse(racine: string, base: string, url: string): Reponse {
  const [chemin = '/'] = url.split(/[?#]/);
  const segments = readSegments(chemin);
  if (!segments) return { statut: 400 };

  const absent: Reponse = { statut: 404, ...optional(readFichier(join(racine, '404.html'))) };
  const dossierBase = base.split('/').filter(Boolean);
  if (dossierBase.some((segment, rang) => segments[rang] !== segment)) return absent;

  const cible = join(racine, ...segments.slice(dossierBase.length));
  if (!stat(cible)?.isDirectory()) {
    const fichier = chemin.endsWith('/') ? undefined : readFichier(cible);
    return fichier ? { statut: 200, fichier } : absent;
  }
  if (!chemin.endsWith('/'))
    return {
      statut: 301,
      adresse: `/${segments.map(encodeURIComponent).join('/')}/${url.slice(chemin.length)}`,
    };
  const index = readFichier(join(cible, 'index.html'));
  return index ? { statut: 200, fichier: index } : absent;
}

function optional(fichier: Fichier | undefined): { readonly fichier?: Fichier } {
  return fichier ? { fichier } : {};
}

function sendFichier(req: IncomingMessage, res: ServerResponse, fichier: Fichier, statut: number): void {
  const type = getMimeType(extname(fichier.chemin));
  const compresse = isCompressible(type) && /\bgzip\b/.test(req.headers['accept-encoding'] ?? '');
  const etag = `W/"${fichier.stats.size.toString(36)}-${Math.trunc(fichier.stats.mtimeMs).toString(36)}"`;
  res.setHeader('Content-Type', type);
  if (extname(fichier.chemin) === '.svg') res.setHeader('Content-Security-Policy', CSP_SVG);
  res.setHeader('ETag', etag);
  res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader(
    'Cache-Control',
    /[/\\]_astro[/\\]/.test(fichier.chemin) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (statut === 200 && req.headers['if-none-match'] === etag) {
    res.writeHead(304).end();
    return;
  }
  if (compresse) res.setHeader('Content-Encoding', 'gzip');
  else res.setHeader('Content-Length', fichier.stats.size);
  res.writeHead(statut);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  const source = createReadStream(fichier.chemin);
  const onEnd = (): void => undefined; // une visite interrompue n’est pas une erreur
  if (compresse) pipeline(source, createGzip(), res, onEnd);
  else pipeline(source, res, onEnd);
}

function answer(racine: string, base: string, req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const reponse = findReponse(racine, base, req.url ?? '/');
  if (reponse.statut === 301) res.writeHead(301, { Location: reponse.adresse }).end();
  else if (reponse.statut !== 400 && reponse.fichier) sendFichier(req, res, reponse.fichier, reponse.statut);
  else res.writeHead(reponse.statut, { 'Content-Type': getMimeType('.txt') }).end(`${reponse.statut}\n`);
}

/** Sert un dossier construit ; rejette avec une phrase en français si le dossier manque ou le port est pris. */
export async function serveDist(directory: string, options: Partial<Ecoute> = {}): Promise<ServedSite> {
  const racine = resolve(directory);
  const base = normalizeBase(options.base ?? '/');
  const { port = 4321, host = '127.0.0.1' } = options;
  if (!stat(racine)?.isDirectory())
    throw new Refus(`Le dossier ${racine} n’existe pas : lancez d’abord « npm run build ».`);

  const serveur = createServer((req, res) => answer(racine, base, req, res));
  await new Promise<void>((ouvert, refus) => {
    serveur.once('error', (erreur) => refus(explainEcoute(erreur, { port, host })));
    serveur.listen(port, host, ouvert);
  });
  const adresse = serveur.address();
  const portOuvert = adresse && typeof adresse === 'object' ? adresse.port : port;
  const close = (): Promise<void> =>
    new Promise((ferme) => {
      serveur.close(() => ferme());
      serveur.closeAllConnections();
    });
  return { url: `http://localhost:${portOuvert}${base}`, port: portOuvert, close };
}

async function main(): Promise<void> {
  const [directory = 'dist'] = process.argv.slice(2);
  try {
    const site = await serveDist(directory, readEcoute(process.env));
    console.log(`${directory} est servi sur ${site.url} (Ctrl-C pour arrêter).`);
  } catch (erreur) {
    console.error(explainErreur(erreur));
    process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) await main();
