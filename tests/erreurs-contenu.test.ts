import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { definitionsErreurs, type Erreur } from '../src/domain/verification/erreurs.ts';

// Chaque dossier de tests/fixtures/contenu s’ajoute au socle, un contenu en ordre ; son attendu.txt donne les
// erreurs exactes, une par ligne. `MAJ=1 npx vitest tests/erreurs-contenu` réécrit les attendus : relisez-les.

const FIXTURES = join(import.meta.dirname, 'fixtures/contenu');
const AUJOURDHUI = '2026-11-21';
const atelier = mkdtempSync(join(tmpdir(), 'contenu-'));
afterAll(() => rmSync(atelier, { recursive: true }));

let rang = 0;
const prepare = (cas?: string, fichiers: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const dossier = join(atelier, String(rang++));
  cpSync(join(FIXTURES, 'socle'), dossier, { recursive: true });
  if (cas)
    cpSync(join(FIXTURES, cas), dossier, {
      recursive: true,
      filter: (source) => !source.endsWith('attendu.txt'),
    });
  for (const [fichier, contenu] of Object.entries(fichiers)) {
    mkdirSync(dirname(join(dossier, fichier)), { recursive: true });
    writeFileSync(join(dossier, fichier), contenu);
  }
  return dossier;
};
const check = (dossier: string) => verifyContent(dossier, { aujourdhui: AUJOURDHUI });
// Les espaces insécables ne se voient pas dans un attendu : on les lit comme des espaces.
const write = ({ fichier, ligne, colonne, code, message }: Erreur) =>
  `${fichier}:${ligne}:${colonne}  [${code}] ${message.replaceAll('\u00a0', ' ')}`;
const produits = new Set<string>();
const lines = (dossier: string) => {
  const { erreurs } = check(dossier);
  for (const { code } of erreurs) produits.add(code);
  return erreurs.map(write);
};

const cas = readdirSync(FIXTURES).filter((nom) => nom !== 'socle');

test('le socle est en ordre', () => {
  expect(lines(prepare())).toEqual([]);
});

test.each(cas)('%s', (nom) => {
  const attendu = join(FIXTURES, nom, 'attendu.txt');
  const obtenu = lines(prepare(nom));
  if (process.env['MAJ']) writeFileSync(attendu, obtenu.map((ligne) => `${ligne}\n`).join(''));
  expect(obtenu).toEqual(readFileSync(attendu, 'utf8').split('\n').filter(Boolean));
});

const OFFRE = readFileSync(join(FIXTURES, 'socle/territoires/essai/offres/reparation.md'), 'utf8');
const NOUVELLE = OFFRE.replace('Réparation à petit prix', 'Nouvelle offre');
const FICHIER = 'territoires/essai/offres/nouvelle.md';

describe('fichiers d’autres systèmes', () => {
  test('un fichier en Windows-1252 est refusé, à la place du premier accent', () => {
    const dossier = prepare(undefined, {
      [FICHIER]: Buffer.from('---\nnom: Aide \u00e0 la r\u00e9paration\n---\n', 'latin1'),
    });
    expect(lines(dossier)).toEqual([
      `${FICHIER}:2:11  [fichier-illisible] Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.`,
    ]);
  });

  test.each(['utf16le'] as const)('un fichier en %s sans marque est refusé', (encodage) => {
    const dossier = prepare(undefined, { [FICHIER]: Buffer.from('---\nnom: Aide\n', encodage) });
    expect(lines(dossier)).toEqual([expect.stringContaining(`${FICHIER}:1:2  [fichier-illisible]`)]);
  });

  test('BOM, retours à la ligne Windows et retours de vieux Mac se lisent comme les autres', () => {
    const dossier = prepare(undefined, {
      [FICHIER]: `\uFEFF${NOUVELLE.replaceAll('\n', '\r\n')}`,
      'territoires/essai/offres/mac.md': NOUVELLE.replace('Nouvelle', 'Vieille').replaceAll('\n', '\r'),
    });
    expect(lines(dossier)).toEqual([]);
    const offre = check(dossier).saisie.offres.find(({ id }) => id === 'nouvelle');
    expect(offre).toMatchObject({ nom: 'Nouvelle offre', description: 'Une description.' });
  });

  test('les lignes restent justes avec des retours Windows', () => {
    const fautive = NOUVELLE.replace('categorie: garage-solidaire', 'categorie: garage').replaceAll(
      '\n',
      '\r\n',
    );
    expect(lines(prepare(undefined, { [FICHIER]: `\uFEFF${fautive}` }))[0]).toMatch(
      /nouvelle\.md:4:1 {2}\[valeur-inconnue\]/,
    );
  });

  test('les fichiers cachés et verrous de bureautique ne sont pas signalés', () => {
    const dossier = prepare(undefined, {
      '.DS_Store': 'x',
      'territoires/essai/.gitkeep': '',
      'commun/~$fiche.docx': 'x',
      '.git/config': 'x',
    });
    expect(lines(dossier)).toEqual([]);
  });
});

describe('contenus démesurés ou vides', () => {
  test('une description de 200 ko est refusée sans arrêter le rapport des autres', () => {
    const dossier = prepare('deux-erreurs', {
      [FICHIER]: NOUVELLE.replace('Une description.', 'Mot. '.repeat(40_000)),
    });
    const obtenu = lines(dossier);
    expect(obtenu).toHaveLength(3);
    expect(obtenu).toContain(
      `${FICHIER}:1:1  [fichier-trop-long] Ce fichier pèse 200 ko : 150 ko au plus. Gardez l’essentiel et renvoyez au site de la structure.`,
    );
  });

  test('un fichier énorme n’est pas même lu', () => {
    expect(lines(prepare(undefined, { [FICHIER]: new Uint8Array(3_000_000) }))).toEqual([
      expect.stringContaining('[fichier-trop-long] Ce fichier pèse 3000 ko'),
    ]);
  });

  test('un territoire vide est signalé', () => {
    const dossier = prepare();
    mkdirSync(join(dossier, 'territoires/vide'));
    expect(lines(dossier)).toEqual([
      'territoires/vide/territoire.yaml:1:1  [fichier-manquant] Le territoire « vide » n’a pas de fichier territoire.yaml : il donne son nom, sa structure et ses communes. Créez-le, ou supprimez le dossier.',
    ]);
  });

  test('un dossier de contenu vide, absent, ou qui est un fichier', () => {
    const vide = join(atelier, 'vide');
    mkdirSync(vide);
    expect(lines(vide)).toEqual([
      expect.stringMatching(/^\.:1:1 {2}\[fichier-manquant\] Ce dossier de contenu est vide/),
    ]);
    expect(lines(join(atelier, 'absent'))).toEqual([
      expect.stringContaining('n’existe pas. Vérifiez GUICHET_CONTENT.'),
    ]);
    expect(lines(join(vide, '..', '0', 'site.yaml'))).toEqual([
      expect.stringContaining('n’est pas un dossier'),
    ]);
  });

  test('sans site.yaml ni territoire, les deux sont dits', () => {
    const dossier = prepare();
    rmSync(join(dossier, 'site.yaml'));
    rmSync(join(dossier, 'territoires'), { recursive: true });
    mkdirSync(join(dossier, 'commun'));
    writeFileSync(join(dossier, 'LISEZ-MOI.md'), 'x');
    expect(lines(dossier)).toEqual([
      expect.stringContaining('site.yaml:1:1  [fichier-manquant]'),
      expect.stringContaining('territoires:1:1  [fichier-manquant]'),
    ]);
  });
});

test('une description hostile, mais permise, ne donne ni balise, ni gestionnaire, ni image', () => {
  const { saisie } = check(prepare('description-inoffensive'));
  const html = saisie.offres.find(({ id }) => id === 'hostile')?.description_html ?? '';
  expect(html).not.toMatch(/<(?:script|img|iframe|svg)/i);
  const sansValeurs = html.replace(/="[^"]*"/g, '');
  expect(sansValeurs).not.toMatch(/<[^>]+\son\w+/i);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['https://exemple.fr']);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

describe('textes et en-têtes démesurément imbriqués : une erreur, à sa place', () => {
  const PAGE = 'territoires/essai/particuliers/profonde.mdx';
  const page = (corps: string) => `---\ntitre: X\nresume: Y\n---\n${corps}`;
  const offre = (corps: string) => NOUVELLE.replace('Une description.', corps);
  const structure = (zone: string) => `nom: X\ntype: siae\n${zone}\nsources:\n  - titre: Essai\n`;
  const STRUCTURE = 'territoires/essai/structures/profonde.yaml';
  const niveaux = '[markdown-refuse] Ce texte a trop de niveaux';

  test.each([
    [PAGE, page(`Texte.\n\n${'>'.repeat(30_000)} x`), `${PAGE}:7:1  ${niveaux}`],
    [PAGE, page(`${'- '.repeat(30_000)}x`), `${PAGE}:5:1  ${niveaux}`],
    [PAGE, page(`x {${'('.repeat(70_000)}`), `${PAGE}:5:3  [html-interdit] Les accolades`],
    [FICHIER, offre(`Texte.\n\n${'>'.repeat(9000)} x`), `${FICHIER}:11:1  ${niveaux}`],
    [FICHIER, offre(`${'- '.repeat(9000)}x`), `${FICHIER}:9:1  ${niveaux}`],
    [FICHIER, offre(`${'*a '.repeat(3000)}x${' a*'.repeat(3000)}`), `${FICHIER}:9:1  ${niveaux}`],
    [STRUCTURE, structure(`zone: ${'['.repeat(70_000)}`), `${STRUCTURE}:3:`],
    [STRUCTURE, structure(`zone: ${'['.repeat(60_000)}${']'.repeat(60_000)}`), `${STRUCTURE}:3:`],
    [STRUCTURE, structure(`zone:\n  ${'- '.repeat(60_000)}x`), `${STRUCTURE}:4:`],
    [STRUCTURE, structure(`zone: ${'{a: '.repeat(30_000)}`), `${STRUCTURE}:3:`],
  ])('%s', (fichier, texte, attendu) => {
    const obtenu = lines(prepare(undefined, { [fichier]: texte }));
    expect(obtenu).toEqual([expect.stringContaining(attendu)]);
    if (fichier === STRUCTURE) expect(obtenu[0]).toContain('[yaml-invalide] Ce fichier a trop de niveaux');
  });

  test.each(['[', '{a: ', '- '])('une faute avant l’imbrication se dit quand même : %s', (niveau) => {
    const texte = structure(`role: a: b\nzone:\n  ${niveau.repeat(30_000)}`);
    expect(lines(prepare(undefined, { [STRUCTURE]: texte }))[0]).toContain(`${STRUCTURE}:3:`);
  });
});

describe('ce qui n’est pas un fichier ordinaire', () => {
  test('un lien symbolique est dit, où qu’il mène', () => {
    const dossier = prepare(undefined, { [FICHIER]: NOUVELLE });
    symlinkSync(join(dossier, FICHIER), join(dossier, 'territoires/essai/offres/lien.md'));
    symlinkSync('/nulle/part', join(dossier, 'territoires/essai/casse.md'));
    symlinkSync(join(dossier, 'territoires/essai'), join(dossier, 'territoires/autre'));
    symlinkSync('/etc', join(dossier, '.cache'));
    expect(lines(dossier)).toEqual(
      ['autre', 'essai/casse.md', 'essai/offres/lien.md'].map(
        (nom) =>
          `territoires/${nom}:1:1  [fichier-inattendu] Ceci est un lien vers un autre fichier : il ne serait pas publié. Posez ici le fichier lui-même.`,
      ),
    );
  });

  test('une photo de 12 Mo dit où la ranger, et combien elle peut peser', () => {
    const photo = new Uint8Array(12_000_000);
    expect(lines(prepare(undefined, { 'territoires/essai/offres/photo.jpg': photo }))).toEqual([
      'territoires/essai/offres/photo.jpg:1:1  [fichier-inattendu] Cette image n’est pas à une place connue : rangez-la dans commun/images/ ou territoires/<nom>/images/, en 500 ko au plus (elle pèse 12000 ko).',
    ]);
    expect(lines(prepare(undefined, { 'territoires/essai/images/photo.jpg': photo }))).toEqual([
      'territoires/essai/images/photo.jpg:1:1  [image-refusee] Cette image pèse 12000 ko : 500 ko au plus. Réduisez-la à 1 600 pixels de large.',
    ]);
  });
});

describe('table des erreurs', () => {
  const codes = Object.keys(definitionsErreurs).sort();
  const PAGES = join(import.meta.dirname, '../docs/editeurs/erreurs');

  test('chaque code est produit par au moins un cas', () => {
    expect([...produits].sort()).toEqual(codes);
  });

  test('chaque code a sa page, et aucune page n’est de trop', () => {
    const pages = existsSync(PAGES) ? readdirSync(PAGES).filter((nom) => nom !== 'LISEZ-MOI.md') : [];
    expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`));
  });

  test.each(codes)('la page %s porte son titre et un exemple faux puis juste', (code) => {
    const texte = readFileSync(join(PAGES, `${code}.md`), 'utf8');
    expect(texte.split('\n')[0]).toBe(`# ${definitionsErreurs[code as keyof typeof definitionsErreurs]}`);
    expect(texte).toMatch(/\*\*Faux\*\*[\s\S]*\*\*Juste\*\*/);
  });
});
