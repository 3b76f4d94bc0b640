import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalizeBase, type ServedSite, serveDist } from './serve.ts';

interface Reponse {
  readonly statut: number;
  readonly entetes: Readonly<Record<string, string | string[] | undefined>>;
  readonly corps: Buffer;
}

/** Sans `fetch`, qui réécrirait les adresses hostiles et décompresserait les réponses. */
function ask(site: ServedSite, path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<Reponse>((ok, ko) => {
    const req = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (res) => {
      const morceaux: Buffer[] = [];
      res.on('data', (octets: Buffer) => morceaux.push(octets));
      res.on('end', () =>
        ok({ statut: res.statusCode ?? 0, entetes: res.headers, corps: Buffer.concat(morceaux) }),
      );
    });
    req.on('error', ko).end();
  });
}

const racine = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(racine, 'dist');
let site: ServedSite;
let sousChemin: ServedSite;

beforeAll(async () => {
  mkdirSync(join(dist, 'aides', 'vélo'), { recursive: true });
  mkdirSync(join(dist, 'vide'));
  mkdirSync(join(dist, '_astro'));
  mkdirSync(join(racine, 'dist-secret'));
  writeFileSync(join(racine, 'secret.txt'), 'secret');
  writeFileSync(join(racine, 'dist-secret', 'a.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), '<h1>Accueil</h1>');
  writeFileSync(join(dist, '404.html'), '<h1>Page introuvable</h1>');
  writeFileSync(join(dist, 'aides', 'vélo', 'index.html'), '<h1>Vélo</h1>');
  writeFileSync(join(dist, '.htaccess'), 'secret');
  writeFileSync(join(dist, '_astro', 'a.b1c2.css'), 'a{}');
  for (const nom of [
    'o.geojson',
    'a.ics',
    'o.csv',
    'c.vcf',
    'f.atom',
    'x.inconnu',
    'favicon.svg',
    '_astro/x.svg',
  ])
    writeFileSync(join(dist, nom), 'octets');
  site = await serveDist(dist, { port: 0 });
  sousChemin = await serveDist(dist, { port: 0, base: 'sous-chemin' });
});

afterAll(async () => {
  await Promise.all([site.close(), sousChemin.close()]);
  rmSync(racine, { recursive: true });
});

describe('les pages', () => {
  test('un dossier rend son index', async () => {
    const { statut, corps } = await ask(site, '/aides/v%C3%A9lo/?tri=nom');
    expect([statut, String(corps)]).toEqual([200, '<h1>Vélo</h1>']);
  });

  test('un dossier demandé sans barre finale renvoie à l’adresse canonique', async () => {
    const { statut, entetes } = await ask(site, '/aides/v%C3%A9lo?tri=nom');
    expect([statut, entetes['location']]).toEqual([301, '/aides/v%C3%A9lo/?tri=nom']);
  });

  test('la redirection ne mène jamais à un autre hôte', async () => {
    const { statut, entetes } = await ask(site, '//aides');
    expect([statut, entetes['location']]).toEqual([301, '/aides/']);
  });

  test.each(['/absente/', '/index.html/', '/vide/', '/aides/'])('%s rend la page 404', async (chemin) => {
    const { statut, corps, entetes } = await ask(site, chemin);
    expect([statut, String(corps)]).toEqual([404, '<h1>Page introuvable</h1>']);
    expect(entetes['content-type']).toBe('text/html; charset=utf-8');
  });
});

describe('les adresses hostiles', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/aides/..%5c..%5csecret.txt',
    '/../dist-secret/a.txt',
    '/%00',
    '/%E0%A4%A',
    '/.htaccess',
    '/C:/secret.txt',
  ])('%s est refusée', async (chemin) => {
    const { statut, corps } = await ask(site, chemin);
    expect(statut).toBe(400);
    expect(String(corps)).not.toContain('secret');
  });

  test('seules les lectures sont permises', async () => {
    const { statut, entetes } = await ask(site, '/', 'POST');
    expect([statut, entetes['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('les en-têtes', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/o.geojson', 'application/geo+json; charset=utf-8'],
    ['/a.ics', 'text/calendar; charset=utf-8'],
    ['/o.csv', 'text/csv; charset=utf-8'],
    ['/c.vcf', 'text/vcard; charset=utf-8'],
    ['/f.atom', 'application/atom+xml; charset=utf-8'],
    ['/x.inconnu', 'application/octet-stream'],
  ])('%s est du %s', async (chemin, type) => {
    const { statut, entetes } = await ask(site, chemin);
    expect([statut, entetes['content-type']]).toEqual([200, type]);
    expect(entetes['x-content-type-options']).toBe('nosniff');
  });

  test.each(['/favicon.svg', '/_astro/x.svg'])(
    'un dessin SVG ouvert seul n’exécute rien : %s',
    async (chemin) => {
      expect((await ask(site, chemin)).entetes['content-security-policy']).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      );
      expect((await ask(site, '/')).entetes['content-security-policy']).toBeUndefined();
    },
  );

  test('le texte voyage compressé, les octets tels quels', async () => {
    const gzip = { 'accept-encoding': 'gzip, br' };
    const page = await ask(site, '/', 'GET', gzip);
    expect(page.entetes['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(page.corps))).toBe('<h1>Accueil</h1>');
    expect((await ask(site, '/x.inconnu', 'GET', gzip)).entetes['content-encoding']).toBeUndefined();
  });

  test('HEAD donne les en-têtes de GET, sans corps', async () => {
    const { statut, entetes, corps } = await ask(site, '/', 'HEAD');
    expect([statut, entetes['content-length'], corps.length]).toEqual([200, '16', 0]);
  });

  test('une page inchangée n’est pas renvoyée', async () => {
    const { entetes } = await ask(site, '/');
    expect((await ask(site, '/', 'GET', { 'if-none-match': String(entetes['etag']) })).statut).toBe(304);
  });

  test('seuls les fichiers au nom signé se gardent un an', async () => {
    expect((await ask(site, '/_astro/a.b1c2.css')).entetes['cache-control']).toContain('immutable');
    expect((await ask(site, '/')).entetes['cache-control']).toBe('no-cache');
  });
});

describe('sous un dossier d’adresse', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['guichet', '/guichet/'],
    ['/a/b', '/a/b/'],
  ])('« %s » devient « %s »', (base, attendue) => {
    expect(normalizeBase(base)).toBe(attendue);
  });

  test('le site répond sous sa base et nulle part ailleurs', async () => {
    expect(sousChemin.url).toBe(`http://localhost:${sousChemin.port}/sous-chemin/`);
    expect((await ask(sousChemin, '/sous-chemin/')).statut).toBe(200);
    expect((await ask(sousChemin, '/sous-chemin/aides/v%C3%A9lo/')).statut).toBe(200);
    expect((await ask(sousChemin, '/')).statut).toBe(404);
    expect((await ask(sousChemin, '/sous-chemin-bis/')).statut).toBe(404);
    expect((await ask(sousChemin, '/sous-chemin')).entetes['location']).toBe('/sous-chemin/');
  });
});

describe('les refus', () => {
  test('un port pris se dit en français', async () => {
    await expect(serveDist(dist, { port: site.port })).rejects.toThrow(
      `Le port ${site.port} est déjà pris par un autre programme.`,
    );
  });

  test('un dossier absent dit quoi lancer', async () => {
    await expect(serveDist(join(racine, 'absent'), { port: 0 })).rejects.toThrow('« npm run build »');
  });
});
