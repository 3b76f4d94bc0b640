import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getAtelierPath } from '../scripts/lib/open-atelier.ts';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { readEnvironnement } from '../src/environment.ts';
import fc from './hasard.ts';
import { pageEngendree, rubriques } from './pages-engendrees.ts';

// La vraie commande de construction, sur de petits contenus : ce qu’elle refuse et ce qu’elle rend inoffensif.
const FIXTURES = 'tests/fixtures/contenu';
const racine = mkdtempSync(join(tmpdir(), 'guichet-construction-'));
const contenu = join(racine, 'contenu');
const sortie = join(racine, 'dist');

const variables = {
  GUICHET_CONTENT: contenu,
  GUICHET_AUJOURDHUI: '2026-11-21',
  GUICHET_BASE: '/',
  GUICHET_SITE: '',
};

const env = { ...process.env, ...variables, NODE_ENV: 'production', VITEST: '' };
const atelier = getAtelierPath(readEnvironnement(variables, process.cwd(), new Date()), process.cwd());

function build(reglages: Readonly<Record<string, string>> = {}, vers = sortie) {
  return spawnSync(process.execPath, ['scripts/build.ts', vers], {
    env: { ...env, ...reglages },
    encoding: 'utf8',
  });
}

const layOver = (cas: string) =>
  cpSync(join(FIXTURES, cas), contenu, {
    recursive: true,
    filter: (chemin) => !chemin.endsWith('attendu.txt'),
  });
const read = (chemin: string) => readFileSync(join(sortie, chemin), 'utf8');

afterAll(() => {
  rmSync(racine, { recursive: true, force: true });
  rmSync(atelier, { recursive: true, force: true });
});

describe('une construction refusée', () => {
  beforeAll(() => {
    mkdirSync(sortie);
    writeFileSync(join(sortie, 'index.html'), 'le site d’avant');
  });

  test('laisse le site précédent intact et dit où est la faute', () => {
    layOver('socle');
    layOver('categorie-inconnue');
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/territoires\/essai\/offres\/[\w-]+\.md:\d+:\d+/);
    expect(stderr).toContain('docs/editeurs/erreurs/valeur-inconnue.md');
    expect(stderr).toContain('le site précédent est intact');
    expect(readdirSync(sortie)).toEqual(['index.html']);
    expect(read('index.html')).toBe('le site d’avant');
    rmSync(contenu, { recursive: true });
  });

  test.each([
    ['GUICHET_BASE', 'sans-barre'],
    ['GUICHET_AUJOURDHUI', '2026-02-30'],
    ['GUICHET_SITE', 'javascript:alert(1)'],
    ['GUICHET_TERRITOIRES', 'Haut Jura'],
  ])('nomme %s quand sa valeur ne convient pas', (nom, valeur) => {
    layOver('socle');
    const { status, stderr } = build({ [nom]: valeur });
    expect(status).toBe(1);
    expect(stderr).toContain(`${nom}=${valeur}`);
    expect(stderr).not.toContain('    at ');
    expect(read('index.html')).toBe('le site d’avant');
  });
});

// Linux seulement : même l’administrateur n’écrit pas dans /sys.
test.runIf(process.platform === 'linux')('un dossier interdit se dit en une phrase, sans pile', () => {
  layOver('socle');
  const { status, stderr } = build({}, '/sys/guichet');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Le (système refuse l’accès|disque ne se laisse que lire) : \/sys\/guichet/);
  expect(stderr).toContain('le site précédent est intact');
  expect(stderr).not.toContain('    at ');
});

describe('un contenu hostile', () => {
  const fiches = ['particuliers', 'prescripteurs'].map(
    (espace) => `essai/${espace}/offres/hostile/index.html`,
  );

  beforeAll(() => {
    layOver('socle');
    layOver('description-inoffensive');
    const { status, stderr } = build();
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test.each(fiches)('ne laisse ni script, ni gestionnaire, ni lien exécutable : %s', (fiche) => {
    const html = read(fiche);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const balises = html.match(/<[a-z][^>]*>/gi) ?? [];
    expect(balises.filter((balise) => /\son[a-z]+\s*=/i.test(balise.replace(/"[^"]*"/g, '""')))).toEqual([]);
    expect(balises.filter((balise) => /(?:href|src)="\s*(?:javascript|data):/i.test(balise))).toEqual([]);
    expect(html).not.toContain('<script>alert');
    expect(balises.filter((balise) => /^<(?:img|iframe|object|embed|form)\b/i.test(balise))).toEqual([]);
  });

  test('garde les bons liens', () => {
    expect(read(fiches[0] ?? '')).toContain('href="https://exemple.fr"');
  });
});

describe('ce que la vérification accepte, la construction le publie', () => {
  const essai = join(contenu, 'territoires/essai');
  const toFichier = (rubrique: string, nom: string) => join(essai, rubrique, `${nom}.mdx`);
  const write = (fichier: string, texte: string | Uint8Array) => {
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, texte);
  };
  const check = () => verifyContent(contenu, { aujourdhui: variables.GUICHET_AUJOURDHUI }).erreurs;
  const adresses = Object.entries(rubriques);
  const publiees = new Map<string, string>();

  beforeAll(() => {
    rmSync(contenu, { recursive: true, force: true });
    layOver('socle');
    for (const image of ['territoires/essai/images/gare.png', 'commun/images/logo.png'])
      write(join(contenu, image), readFileSync(join(FIXTURES, 'images', image)));
    // Toujours les mêmes : une construction entière est trop longue pour chercher au hasard.
    const textes = fc.sample(pageEngendree, { numRuns: 60, seed: 20_261_128 });
    for (const [i, texte] of textes.entries()) {
      const [rubrique = '', chemin = ''] = adresses[i % adresses.length] ?? [];
      write(toFichier(rubrique, `page-${i}`), texte);
      publiees.set(`territoires/essai/${rubrique}/page-${i}.mdx`, `essai/${chemin}page-${i}/index.html`);
    }
    for (const fichier of new Set(check().map((erreur) => erreur.fichier))) {
      rmSync(join(contenu, fichier));
      publiees.delete(fichier);
    }
    write(
      toFichier('particuliers', 'gare'),
      '---\ntitre: La gare\nresume: Où elle est.\nverifie_le: 2026-11-20\n---\n\n![La gare](../images/gare.png)\n',
    );
    write(
      toFichier('actualites', 'neuve'),
      '---\ntitre: Neuf\nresume: Ce jour.\ndate: 2026-11-20\n---\nVérifié.\n',
    );
    publiees.set('gare', 'essai/particuliers/gare/index.html');
    publiees.set('neuve', 'essai/actualites/neuve/index.html');
    expect(check()).toEqual([]);
  });

  test('chaque page, et le texte vérifié même si le fichier change en cours de route', async () => {
    expect(publiees.size).toBeGreaterThan(20);
    const construction = spawn(process.execPath, ['scripts/build.ts', sortie], { env });
    let dit = '';
    construction.stderr.on('data', (octets: Buffer) => {
      dit += octets;
    });
    const fin = new Promise<number | null>((resolve) => construction.on('close', resolve));
    // L’atelier s’ouvre quand le contenu est lu, et avant qu’Astro ne commence.
    while (!existsSync(join(atelier, 'en-cours')) && construction.exitCode === null) await wait(5);
    write(
      toFichier('actualites', 'neuve'),
      '---\ntitre: Neuf\nresume: Ce jour.\n---\nLu deux fois : {process.version}\n',
    );
    expect(await fin, dit).toBe(0);
    expect([...publiees.values()].filter((page) => !existsSync(join(sortie, page)))).toEqual([]);
    const page = read('essai/actualites/neuve/index.html');
    expect(page).toContain('Vérifié.');
    expect(page).not.toContain('Lu deux fois');
  });

  test('le texte changé est refusé à la construction suivante, en français', () => {
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('territoires/essai/actualites/neuve.mdx:5:16');
    expect(stderr).toContain('Les accolades { } exécutent du code');
    rmSync(toFichier('actualites', 'neuve'));
  });

  test('une image se publie, et une page inchangée suit l’image qui change', () => {
    const findImage = () =>
      /src="\/(_astro\/gare\.[^"]+)"/.exec(read('essai/particuliers/gare/index.html'))?.[1] ?? '';
    const avant = findImage();
    expect(existsSync(join(sortie, avant))).toBe(true);
    expect(build().status).toBe(0);
    expect(findImage()).toBe(avant);
    expect(existsSync(join(sortie, avant))).toBe(true);
    write(join(essai, 'images/gare.png'), readFileSync('docs/images/fiche-telephone.png'));
    expect(build().status).toBe(0);
    expect(findImage()).not.toBe(avant);
    expect(existsSync(join(sortie, findImage()))).toBe(true);
  });
});
