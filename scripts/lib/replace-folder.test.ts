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
  write('papier/affiche.pdf', 'affiche');
});
afterEach(() => rmSync(racine, { recursive: true }));

test('assemble plusieurs sources, chacune à sa place, sans dossier de travail oublié', () => {
  replace(['pages', ''], ['papier', 'feuilles']);
  expect([read('dist/index.html'), read('dist/a/b/index.html'), read('dist/feuilles/affiche.pdf')]).toEqual([
    'neuf',
    'fiche',
    'affiche',
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
    expect(() => replace(['pages', ''], ['absente', 'feuilles'])).toThrow();
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

describe('un grand site dont peu de fichiers changent', () => {
  const GRAND = 100;
  const publish = () => replaceFolder(toChemin('dist'), [[toChemin('pages'), '']], GRAND);
  const listInodes = () =>
    Array.from({ length: GRAND }, (_, rang) => statSync(toChemin(`dist/fiches/${rang}.html`)).ino);

  beforeEach(() => {
    for (let rang = 0; rang < GRAND; rang += 1) write(`pages/fiches/${rang}.html`, `fiche ${rang}`);
    publish();
  });

  test('garde son dossier : seuls les fichiers changés bougent', () => {
    const dossier = statSync(toChemin('dist')).ino;
    const avant = listInodes();
    write('pages/fiches/3.html', 'changée', 1_800_000_000);
    publish();
    expect(statSync(toChemin('dist')).ino).toBe(dossier);
    expect(listInodes().flatMap((ino, rang) => (ino === avant[rang] ? [] : [rang]))).toEqual([3]);
    expect(read('dist/fiches/3.html')).toBe('changée');
    expect(existsSync(toChemin('dist.suivant'))).toBe(false);
  });

  test('perd ce qui n’a plus de source, gagne ce qui est nouveau, dans un dossier nouveau', () => {
    write('pages/seul/dans/index.html', 'bientôt ôtée');
    publish();
    rmSync(toChemin('pages/fiches/7.html'));
    rmSync(toChemin('pages/seul'), { recursive: true });
    write('pages/nouveau/dossier/index.html', 'neuve');
    publish();
    expect(existsSync(toChemin('dist/fiches/7.html')) || existsSync(toChemin('dist/seul'))).toBe(false);
    expect(read('dist/nouveau/dossier/index.html')).toBe('neuve');
  });

  test('est échangé tout entier quand beaucoup de fichiers changent', () => {
    const dossier = statSync(toChemin('dist')).ino;
    for (let rang = 0; rang < 10; rang += 1) write(`pages/fiches/${rang}.html`, 'changée', 1_800_000_000);
    publish();
    expect(statSync(toChemin('dist')).ino).not.toBe(dossier);
    expect(read('dist/fiches/9.html')).toBe('changée');
  });
});
