// Trouve un Chromium pour les tests (findBrowser), ou l’installe (node scripts/browser.mjs).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromiumDeNpm, installChromiumDeNpm } from './lib/chromium-de-npm.mjs';
import { installFromApt, run } from './lib/install-from-apt.mjs';
import { isMain } from './lib/is-main.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string>, source: string }} Navigateur */

const require = createRequire(import.meta.url);
const VERSION_DE_NPM = '153.0.0';
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

  return findChromiumDeNpm(VERSION_DE_NPM);
}

/** Poste personnel : le Chromium que Playwright télécharge. */
function installFromPlaywright() {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
}

function main() {
  const duSysteme = () => installFromApt(['chromium', 'fonts-dejavu-core']);
  const deNpm = () => installChromiumDeNpm(VERSION_DE_NPM);
  for (const install of [duSysteme, installFromPlaywright, deNpm]) {
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
