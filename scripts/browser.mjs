// Trouve un Chromium pour les tests (findBrowser), ou l’installe (node scripts/browser.mjs).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { installFromApt, run } from './lib/install-from-apt.mjs';
import { isMain } from './lib/is-main.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string>, source: string }} Navigateur */

const require = createRequire(import.meta.url);
const CACHE = fileURLToPath(new URL('../node_modules/.cache/navigateur', import.meta.url));
const CHROMIUM_EMPAQUETE = '@sparticuz/chromium@153.0.0';
/** @type {Record<string, string[]>} */
const EMPLACEMENTS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  ],
};

/**
 * Cherche, sans rien installer : CHROMIUM_PATH, celui de Playwright, celui du système, celui du cache.
 * @returns {Navigateur | undefined}
 */
export function findBrowser() {
  const impose = process.env['CHROMIUM_PATH'];
  if (impose) {
    if (!existsSync(impose)) throw new Error(`CHROMIUM_PATH=${impose} : ce fichier n’existe pas.`);
    return { executablePath: impose, env: {}, source: 'CHROMIUM_PATH' };
  }
  const dePlaywright = require('playwright-core').chromium.executablePath();
  if (existsSync(dePlaywright)) return { executablePath: dePlaywright, env: {}, source: 'Playwright' };

  const duSysteme = (EMPLACEMENTS[process.platform] ?? []).find((chemin) => existsSync(chemin));
  if (duSysteme) return { executablePath: duSysteme, env: {}, source: 'système' };

  const duCache = join(CACHE, 'chromium');
  if (!existsSync(duCache)) return undefined;
  const env = { LD_LIBRARY_PATH: join(CACHE, 'lib'), FONTCONFIG_FILE: join(CACHE, 'fonts.conf') };
  return { executablePath: duCache, env, source: CHROMIUM_EMPAQUETE };
}

/** Poste personnel : le Chromium que Playwright télécharge. */
function installFromPlaywright() {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
}

/** Linux x64 sans droits ni téléchargement direct : un Chromium livré dans un paquet npm. */
function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  mkdirSync(CACHE, { recursive: true });
  const args = ['pack', CHROMIUM_EMPAQUETE, '--pack-destination', CACHE, '--silent'];
  console.log('$ npm', ...args);
  const npm = process.env['npm_execpath'];
  const sortie = npm ? execFileSync(process.execPath, [npm, ...args]) : execFileSync('npm', args);
  const archive = String(sortie).trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['xzf', join(CACHE, archive), '-C', CACHE]);

  const bin = join(CACHE, 'package/bin');
  for (const nom of ['al2023', 'swiftshader', 'fonts']) {
    const tar = join(CACHE, `${nom}.tar`);
    writeFileSync(tar, brotliDecompressSync(readFileSync(join(bin, `${nom}.tar.br`))));
    execFileSync('tar', ['xf', tar, '-C', CACHE]);
  }
  // Sans police, ce Chromium s’arrête net sur toute page qui porte un champ de formulaire.
  const dossiers = [join(CACHE, 'fonts'), '/usr/share/fonts'].map((dossier) => `<dir>${dossier}</dir>`);
  writeFileSync(
    join(CACHE, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      `<fontconfig>${dossiers.join('')}<cachedir>${join(CACHE, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  const provisoire = join(CACHE, 'chromium.tmp');
  writeFileSync(provisoire, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 });
  renameSync(provisoire, join(CACHE, 'chromium'));
  for (const reste of ['package', archive, 'al2023.tar', 'swiftshader.tar', 'fonts.tar'])
    rmSync(join(CACHE, reste), { recursive: true, force: true });
}

function main() {
  const duSysteme = () => installFromApt(['chromium', 'fonts-dejavu-core']);
  for (const install of [duSysteme, installFromPlaywright, installFromNpm]) {
    if (findBrowser()) break;
    try {
      install();
    } catch (erreur) {
      console.error(String(erreur));
    }
  }
  const trouve = findBrowser();
  if (trouve) {
    console.log(`Navigateur des tests : ${trouve.executablePath} (${trouve.source})`);
  } else {
    console.error(
      'Aucun navigateur pour les tests. Installez Chrome ou Chromium, ou indiquez où il est : CHROMIUM_PATH=/chemin/vers/chrome.',
    );
    process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) main();
