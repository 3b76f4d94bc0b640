import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getAtelierPath } from '../scripts/lib/open-atelier.ts';
import { readEnvironnement } from '../src/environment.ts';

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

function build(reglages: Readonly<Record<string, string>> = {}, vers = sortie) {
  return spawnSync(process.execPath, ['scripts/build.ts', vers], {
    env: { ...process.env, ...variables, ...reglages, NODE_ENV: 'production', VITEST: '' },
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
  rmSync(getAtelierPath(readEnvironnement(variables, process.cwd(), new Date()), process.cwd()), {
    recursive: true,
    force: true,
  });
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
    layOver('description-hostile');
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
