import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findJava } from '../java.mjs';
import { findFautesDeNu, type Message, runNu } from './nu.ts';

const dossier = mkdtempSync(join(tmpdir(), 'guichet-nu-'));
afterAll(() => rmSync(dossier, { recursive: true }));

const excusees: readonly Message[] = [
  'The “role” attribute must not be used on a “td” element which has a “table” ancestor with no “role” attribute.',
  'The “cell” role is unnecessary for element “td”.',
  'The “figure” role is unnecessary for element “figure”.',
  'Resource violates Content Security Policy (meta tag): external stylesheet',
].map((message) => ({ url: 'file:/a/index.html', message }));

test('les exceptions écrites ne sont pas des fautes', () => {
  expect(findFautesDeNu(excusees)).toEqual([]);
});

test('le reste est dit, avec le fichier, la ligne et l’extrait', () => {
  const faute = {
    url: 'file:///a/index.html',
    message: 'Stray start tag.',
    lastLine: 3,
    extract: '\n <script>',
  };
  expect(findFautesDeNu([...excusees, faute])).toEqual([
    expect.stringMatching(/a.index\.html:3 {2}Stray start tag\. <script>$/),
  ]);
});

test('une exception que rien n’emploie plus est à retirer', () => {
  expect(findFautesDeNu(excusees.slice(1))).toEqual([
    expect.stringContaining('exception sans objet, à retirer'),
  ]);
});

test.runIf(findJava())('le vrai validateur voit ce qui suit </html>', () => {
  const fichiers = ['a', 'b'].map((nom) => join(dossier, `${nom}.html`));
  const page = '<!doctype html><html lang="fr"><head><title>x</title></head><body><h1>x</h1></body></html>\n';
  writeFileSync(fichiers[0] ?? '', page);
  writeFileSync(fichiers[1] ?? '', `${page}<script src="/a.js"></script>`);
  const messages = runNu(findJava() ?? '', fichiers);
  expect(messages.map(({ url, message }) => [url.endsWith('b.html'), message])).toContainEqual([
    true,
    expect.stringContaining('“script”'),
  ]);
  expect(messages.filter(({ url }) => url.endsWith('a.html'))).toEqual([]);
});
