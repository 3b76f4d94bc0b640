import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writePoidsPdf } from './write-poids-pdf.ts';

const racine = mkdtempSync(join(tmpdir(), 'poids-'));
const dossiers = { pages: join(racine, 'pages'), papier: join(racine, 'papier'), base: '/sous-chemin/' };
const page = join(dossiers.pages, 'jura', 'prescripteurs', 'index.html');
const lien = (fichier: string, mot = 'PDF') =>
  `<a class="bouton" href="/sous-chemin/jura/${fichier}"><svg/> Le livret (${mot})</a>`;

const write = (octets: number) =>
  writeFileSync(join(dossiers.papier, 'jura', 'livret.pdf'), Buffer.alloc(octets));
const run = () => writePoidsPdf(['jura'], dossiers);

beforeAll(() => {
  mkdirSync(join(dossiers.pages, 'jura', 'prescripteurs'), { recursive: true });
  mkdirSync(join(dossiers.papier, 'jura'), { recursive: true });
});
beforeEach(() => {
  write(303_093);
  writeFileSync(page, `<p>(PDF)</p>${lien('livret.pdf')}${lien('absent.pdf')}`);
});
afterAll(() => rmSync(racine, { recursive: true }));

test('le lien d’une feuille dit son poids, le reste ne change pas', () => {
  run();
  expect(readFileSync(page, 'utf8')).toBe(
    `<p>(PDF)</p>${lien('livret.pdf', 'PDF, 304\u00a0ko')}${lien('absent.pdf')}`,
  );
});

test('une page gardée d’hier prend le poids d’aujourd’hui', () => {
  run();
  write(1_240_000);
  run();
  expect(readFileSync(page, 'utf8')).toContain(lien('livret.pdf', 'PDF, 1,2\u00a0Mo'));
});

test('une page déjà juste n’est pas réécrite', () => {
  run();
  const avant = statSync(page).mtimeMs;
  run();
  expect(statSync(page).mtimeMs).toBe(avant);
});
