import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getAtelierPath, openAtelier } from './open-atelier.ts';

let racine = '';
let chemin = '';
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'atelier-'));
  chemin = join(racine, 'a');
});
afterEach(() => rmSync(racine, { recursive: true }));

/** Une construction réussie, qui laisse une page et un index. */
function build(code: string): void {
  const atelier = openAtelier(chemin, code);
  writeFileSync(join(atelier.pages, 'page.html'), 'page');
  mkdirSync(join(atelier.pages, '_astro'));
  writeFileSync(join(atelier.pages, '_astro', 'ancien.css'), '');
  mkdirSync(atelier.index);
  atelier.keepIndex('e1');
  atelier.close();
}

test('reprend les pages et l’index de la construction d’avant, mais aucun fichier à nom haché', () => {
  build('c1');
  const { pages, hasIndex } = openAtelier(chemin, 'c1');
  expect(existsSync(join(pages, 'page.html'))).toBe(true);
  expect([hasIndex('e1'), hasIndex('e2')]).toEqual([true, false]);
  expect(existsSync(join(pages, '_astro'))).toBe(false);
});

test('repart de zéro quand le code a changé', () => {
  build('c1');
  const { pages, hasIndex } = openAtelier(chemin, 'c2');
  expect(existsSync(join(pages, 'page.html'))).toBe(false);
  expect(hasIndex('e1')).toBe(false);
});

test('repart de zéro après une construction coupée', () => {
  build('c1');
  openAtelier(chemin, 'c1');
  expect(existsSync(join(openAtelier(chemin, 'c1').pages, 'page.html'))).toBe(false);
});

test('travaille à part quand une autre construction est en cours, puis n’en laisse rien', () => {
  build('c1');
  writeFileSync(join(chemin, 'en-cours'), String(process.ppid));
  const autre = openAtelier(chemin, 'c1');
  expect(autre.dossier).not.toBe(chemin);
  autre.close();
  expect(existsSync(autre.dossier)).toBe(false);
  expect(existsSync(join(chemin, 'astro', 'dist', 'page.html'))).toBe(true);
});

test('un atelier par réglage', () => {
  const reglages = { contenu: '/contenu', base: '/', site: 'https://a.example', territoires: [] };
  expect(getAtelierPath(reglages, racine)).toBe(getAtelierPath({ ...reglages }, racine));
  expect(getAtelierPath({ ...reglages, base: '/b/' }, racine)).not.toBe(getAtelierPath(reglages, racine));
});
