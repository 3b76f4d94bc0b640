import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let racine = '';
const toChemin = (chemin: string) => join(racine, chemin);
const read = (chemin: string) => readFileSync(toChemin(chemin), 'utf8');
function write(chemin: string, texte: string, date = 1_700_000_000): void {
  mkdirSync(dirname(toChemin(chemin)), { recursive: true });
  writeFileSync(toChemin(chemin), texte);
  utimesSync(toChemin(chemin), date, date);
}
const replace = (...apports: (readonly [string, string])[]) =>
  replaceFolder(
    toChemin('dist'),
    apports.map(([source, sous]) => [toChemin(source), sous] as const),
  );

beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'remplace-'));
  write('pages/index.html', 'neuf');
  write('pages/a/b/index.html', 'fiche');
  write('index/table.txt', 'recherche');
});
afterEach(() => rmSync(racine, { recursive: true }));

test('assemble plusieurs sources, chacune à sa place, sans dossier de travail oublié', () => {
  replace(['pages', ''], ['index', 'pagefind']);
  expect([read('dist/index.html'), read('dist/a/b/index.html'), read('dist/pagefind/table.txt')]).toEqual([
    'neuf',
    'fiche',
    'recherche',
  ]);
  expect(existsSync(toChemin('dist.suivant')) || existsSync(toChemin('dist.precedent'))).toBe(false);
});

test('un fichier de l’ancien site qui n’existe plus disparaît', () => {
  write('dist/vieux.html', 'vieux');
  replace(['pages', '']);
  expect(existsSync(toChemin('dist/vieux.html'))).toBe(false);
});

test('les fichiers cachés sont publiés aussi', () => {
  write('pages/.htaccess', 'règles');
  replace(['pages', '']);
  expect(read('dist/.htaccess')).toBe('règles');
});

describe('un fichier inchangé', () => {
  test('est repris tel quel, sans copie', () => {
    replace(['pages', '']);
    const { ino } = statSync(toChemin('dist/index.html'));
    replace(['pages', '']);
    expect(statSync(toChemin('dist/index.html')).ino).toBe(ino);
  });

  test('de même taille mais plus récent est bien remplacé', () => {
    replace(['pages', '']);
    write('pages/index.html', 'NEUF', 1_800_000_000);
    replace(['pages', '']);
    expect(read('dist/index.html')).toBe('NEUF');
  });

  test('écrit ensuite dans la source, il ne change pas le site publié', () => {
    replace(['pages', '']);
    write('pages/index.html', 'brouillon');
    expect(read('dist/index.html')).toBe('neuf');
  });
});

describe('quand cela tourne mal', () => {
  test('une source absente laisse l’ancien site entier', () => {
    write('dist/index.html', 'ancien');
    expect(() => replace(['pages', ''], ['absente', 'pagefind'])).toThrow();
    expect(read('dist/index.html')).toBe('ancien');
  });

  test('un reste d’une construction coupée ne passe pas dans le site', () => {
    write('dist.suivant/reste.html', 'reste');
    write('dist.precedent/reste.html', 'reste');
    replace(['pages', '']);
    expect(existsSync(toChemin('dist/reste.html'))).toBe(false);
  });

  test('un site mis de côté par une coupure revient si la construction suivante échoue', () => {
    write('dist.precedent/index.html', 'ancien');
    expect(() => replace(['absente', ''])).toThrow();
    expect(read('dist/index.html')).toBe('ancien');
  });
});
