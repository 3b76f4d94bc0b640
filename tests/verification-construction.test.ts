import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toSource } from '../src/catalogue/serve-pages.ts';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { IDENTIFIANTS_DE_PAGE } from '../src/domain/redaction/identifiants-de-page.ts';
import { openCompilateur } from './compile-page.ts';
import fc from './hasard.ts';
import { pageEngendree, rubriques } from './pages-engendrees.ts';

// « La vérification dit oui » veut dire « la construction réussit » : chaque page acceptée passe par le compilateur de
// la construction. La construction entière d’un contenu engendré est dans construction.test.ts.

const FIXTURES = join(import.meta.dirname, 'fixtures/contenu');
const racine = mkdtempSync(join(tmpdir(), 'verification-'));
afterAll(() => rmSync(racine, { recursive: true }));
let compile: Awaited<ReturnType<typeof openCompilateur>>;
beforeAll(async () => {
  compile = await openCompilateur();
});

let rang = 0;
/** Le socle et deux images, avec d’autres fichiers. */
function prepare(fichiers: Readonly<Record<string, string>>) {
  const dossier = join(racine, String(rang++));
  cpSync(join(FIXTURES, 'socle'), dossier, { recursive: true });
  for (const image of ['territoires/essai/images/gare.png', 'commun/images/logo.png'])
    cpSync(join(FIXTURES, 'images', image), join(dossier, image));
  for (const [fichier, texte] of Object.entries(fichiers)) {
    mkdirSync(dirname(join(dossier, fichier)), { recursive: true });
    writeFileSync(join(dossier, fichier), texte);
  }
  return dossier;
}

/** Les pages que la vérification accepte. */
function listAcceptees(fichiers: Readonly<Record<string, string>>) {
  const { erreurs, saisie } = verifyContent(prepare(fichiers), { aujourdhui: '2026-11-28' });
  const fautives = new Set(erreurs.map(({ fichier }) => fichier));
  return saisie.pages.filter(({ fichier }) => !fautives.has(fichier));
}

test('toute page acceptée se compile', async () => {
  const noms = Object.keys(rubriques);
  let acceptees = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pageEngendree, { minLength: 30, maxLength: 30 }), async (textes) => {
      const fichiers = Object.fromEntries(
        textes.map((texte, i) => [`territoires/essai/${noms[i % noms.length]}/page-${i}.mdx`, texte]),
      );
      for (const page of listAcceptees(fichiers)) {
        acceptees++;
        await compile(toSource(page), `/contenu/${page.fichier}`);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
  // Un essai qui refuserait tout ne prouverait rien.
  expect(acceptees).toBeGreaterThan(100);
});

test('un titre ne prend pas l’ancre du gabarit', async () => {
  const gabarit = readFileSync(join(import.meta.dirname, '../src/layouts/Page.astro'), 'utf8');
  const siens = [...gabarit.matchAll(/<(?!symbol)\w+ id="([^"{]+)"/g)].map(([, id]) => id);
  expect(siens).toEqual(IDENTIFIANTS_DE_PAGE);
  const code = await compile(
    '## Contenu\n\n## Annonces.\n\n## *Contenu*\n\n## Contenu du sac\n',
    '/contenu/a.mdx',
  );
  const ancres = [...code.matchAll(/id: "([^"]+)"/g)].map(([, id]) => id);
  expect(ancres).toEqual(['titre-du-texte-1', 'titre-du-texte-2', 'titre-du-texte-3', 'contenu-du-sac']);
});

describe('ce que deux lecteurs d’en-tête verraient autrement', () => {
  const page = (texte: string) => ({ 'territoires/essai/pages/x.mdx': texte });

  test.each([
    [
      'une date sans guillemets',
      '---\ntitre: X\nresume: Y\ndate: 2026-11-20\nverifie_le: 2026-11-20\n---\nTexte.\n',
    ],
    [
      'un corps qui ressemble à un en-tête',
      '---\ntitre: X\nresume: Y\n---\n---\ntitre: autre\n---\nTexte.\n',
    ],
    ['un corps qui ressemble à du TOML', '---\ntitre: X\nresume: Y\n---\n+++\na = \n+++\nTexte.\n'],
    ['un corps vide', '---\ntitre: X\nresume: Y\n---\n'],
    ['rien après l’en-tête', '---\ntitre: X\nresume: Y\n---'],
    [
      'des retours Windows et une marque d’encodage',
      '\uFEFF---\r\ntitre: X\r\nresume: Y\r\n---\r\nTexte.\r\n',
    ],
    ['une ligne « ---x » dans l’en-tête', '---\ntitre: X\nresume: >-\n  a\n  ---x\n---\nTexte.\n'],
  ])('%s : accepté, et compilé', async (_, texte) => {
    const [lue] = listAcceptees(page(texte));
    expect(lue).toBeDefined();
    const code = await compile(toSource(lue!), '/contenu/x.mdx');
    if (texte.includes('Texte.')) expect(code).toContain('Texte.');
    expect(code).toContain('export const frontmatter = {};');
  });

  test.each(['\u2028', '\u2029', '\u0085', '\u000b'])('un faux retour à la ligne %j est refusé', (faux) => {
    expect(
      listAcceptees(page(`---\ntitre: X\nresume: Y${faux}---${faux}\n  ~~~\n---\n\n{process.exit()}\n`)),
    ).toEqual([]);
  });
});

describe('le garde du compilateur refuse seul ce que la vérification n’aurait pas vu', () => {
  test.each([
    ['Texte.\n\nTotal : {process.env.HOME}', 6, 9, 'accolades'],
    ['{1 + 1}', 4, 1, 'accolades'],
    ['{/* x */}', 4, 1, 'accolades'],
    ['import fs from "node:fs"', 4, 1, 'ni importer ni exporter'],
    ['export const x = process.env', 4, 1, 'ni importer ni exporter'],
    ['export default () => null', 4, 1, 'ni importer ni exporter'],
    ['Un\n\n<div>x</div>', 6, 1, 'La balise <div>'],
    ['<script>alert(1)</script>', 4, 1, 'La balise <script>'],
    ['<a.b />', 4, 1, 'La balise <a.b>'],
    ['<>x</>', 4, 1, 'La balise <>'],
    ['<Fragment set:html="<b>" />', 4, 1, '<Fragment> n’existe pas'],
    ['<Offre.x id="a" />', 4, 1, '<Offre.x> n’existe pas'],
    ['<Avis titre={process.env.HOME} />', 4, 1, 'texte entre guillemets'],
    ['<Avis {...process.env} />', 4, 1, 'texte entre guillemets'],
    ['<Avis set:html="<script>" />', 4, 1, 'pas d’attribut « set:html »'],
    ['<Avis client:load />', 4, 1, 'texte entre guillemets'],
    ['- <Etapes>\n\n  {x}\n\n  </Etapes>', 6, 3, 'accolades'],
    ['[x](javascript:alert(1))', 4, 1, 'n’est pas accepté'],
    ['![x](../../../secret.svg)', 4, 1, 'peut porter du code'],
    ['![x](lodash)', 4, 1, 'n’est pas à sa place'],
    ['![x][y]\n\n[y]: https://exemple.fr', 4, 1, 'd’une pièce'],
  ])('%j', async (texte, ligne, colonne, phrase) => {
    const refus = compile(toSource({ texte, ligne_du_texte: 4 }), '/contenu/pages/x.mdx');
    await expect(refus).rejects.toThrow(phrase);
    await expect(refus).rejects.toMatchObject({
      message: expect.stringContaining(`/contenu/pages/x.mdx:${ligne}:${colonne}  `),
      loc: { line: ligne, column: colonne },
    });
  });
});

describe('le texte compilé est celui qui a été vérifié', () => {
  const page = 'territoires/essai/pages/x.mdx';
  let dossier: string;
  let load: (id: string) => string;

  beforeAll(async () => {
    dossier = prepare({ [page]: '---\ntitre: X\nresume: Y\n---\nVérifié.\n' });
    vi.stubEnv('GUICHET_CONTENT', dossier);
    vi.stubEnv('GUICHET_AUJOURDHUI', '2026-11-28');
    vi.resetModules();
    const { pagesVerifiees } = await import('../src/catalogue/serve-pages.ts');
    load = (pagesVerifiees.load as unknown as { readonly handler: (id: string) => string }).handler;
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test('même si le fichier a changé depuis', () => {
    const fichier = join(dossier, page);
    expect(load(fichier)).toContain('Vérifié.');
    writeFileSync(fichier, '---\ntitre: X\nresume: Y\n---\n{process.env.HOME}\n');
    expect(load(fichier)).toContain('Vérifié.');
    rmSync(fichier);
    expect(load(fichier)).toBe('---\n\n\n---\nVérifié.\n');
  });

  test('un fichier MDX que rien n’a vérifié ne se compile pas', () => {
    expect(() => load(join(dossier, 'territoires/essai/pages/autre.mdx'))).toThrow(
      'n’est pas une page vérifiée',
    );
    expect(() => load('/ailleurs/x.mdx')).toThrow('n’est pas une page vérifiée');
  });
});
