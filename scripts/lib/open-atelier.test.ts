import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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

/** Une construction réussie, qui laisse une page. */
function build(code: string): void {
  const atelier = openAtelier(chemin, code);
  writeFileSync(join(atelier.pages, 'page.html'), 'page');
  mkdirSync(join(atelier.pages, '_astro'));
  writeFileSync(join(atelier.pages, '_astro', 'ancien.css'), '');
  atelier.close();
}

test('reprend les pages de la construction d’avant, mais aucun fichier à nom haché', () => {
  build('c1');
  const { pages } = openAtelier(chemin, 'c1');
  expect(existsSync(join(pages, 'page.html'))).toBe(true);
  expect(existsSync(join(pages, '_astro'))).toBe(false);
});

test('repart de zéro quand le code a changé', () => {
  build('c1');
  const { pages } = openAtelier(chemin, 'c2');
  expect(existsSync(join(pages, 'page.html'))).toBe(false);
});

test('repart de zéro après une construction coupée', () => {
  build('c1');
  openAtelier(chemin, 'c1');
  expect(existsSync(join(openAtelier(chemin, 'c1').pages, 'page.html'))).toBe(false);
});

/** Des ateliers voisins, ouverts il y a tant de jours. */
function layVoisins(jours: readonly number[]): readonly string[] {
  return jours.map((age, rang) => {
    const { dossier, close } = openAtelier(join(racine, `voisin-${rang}`), 'c1');
    close();
    const jour = new Date(Date.now() - age * 86_400_000);
    utimesSync(join(dossier, 'code'), jour, jour);
    return dossier;
  });
}

test('enlève les ateliers que rien n’a ouverts depuis un mois, et ceux dont on ne sait rien', () => {
  const [recent = '', ancien = ''] = layVoisins([29, 31]);
  const inconnu = join(racine, 'a-4321');
  mkdirSync(inconnu);
  openAtelier(chemin, 'c1');
  expect([recent, ancien, inconnu, chemin].map(existsSync)).toEqual([true, false, false, true]);
});

test('ne garde que les cinq derniers ouverts, dont celui-ci même s’il était le plus ancien', () => {
  build('c1');
  const voisins = layVoisins([6, 5, 4, 3, 2]);
  openAtelier(chemin, 'c1');
  expect(voisins.map(existsSync)).toEqual([false, true, true, true, true]);
  expect(existsSync(join(chemin, 'astro', 'dist', 'page.html'))).toBe(true);
});

test('un atelier par réglage', () => {
  const reglages = { contenu: '/contenu', base: '/', site: 'https://a.example', territoires: [] };
  expect(getAtelierPath(reglages, racine)).toBe(getAtelierPath({ ...reglages }, racine));
  expect(getAtelierPath({ ...reglages, base: '/b/' }, racine)).not.toBe(getAtelierPath(reglages, racine));
});
