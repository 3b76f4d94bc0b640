// Trouve les moteurs où les parcours sont joués (findMoteur), ou installe ceux qui manquent (node scripts/moteurs.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { findChromiumDeNpm, hasChromiumDeNpm, installChromiumDeNpm } from './lib/chromium-de-npm.mjs';
import { installFromApt } from './lib/install-from-apt.mjs';
import { isMain } from './lib/is-main.mjs';

/**
 * @typedef {import('./browser.mjs').Navigateur} Navigateur
 * @typedef {{
 *   nom: string,
 *   existe: boolean,
 *   find: () => Navigateur | undefined,
 *   install: () => void,
 *   conseil: string,
 * }} Moteur
 */

const LINUX = process.platform === 'linux';
const CHROMIUM_ANCIEN = '109.0.6';
const PYTHON = '/usr/bin/python3';
const PAQUETS_FIREFOX = ['firefox-esr'];
const PAQUETS_WEBKITGTK = ['webkit2gtk-driver', 'xvfb', 'gir1.2-webkit2-4.1', 'python3-gi'];

/** @param {string[]} paquets */
const toCommande = (paquets) => `« apt-get install ${paquets.join(' ')} »`;

/**
 * Le premier programme qui existe.
 * @param {string[]} emplacements
 * @param {Record<string, string>} env
 * @returns {Navigateur | undefined}
 */
function findProgramme(emplacements, env = {}) {
  const executablePath = emplacements.find((chemin) => existsSync(chemin));
  return executablePath === undefined ? undefined : { executablePath, env, source: 'système' };
}

const findFirefox = () =>
  findProgramme(
    [
      '/usr/bin/firefox-esr',
      // Pas /usr/bin/firefox : celui d’Ubuntu est enfermé, et ne se conduit pas.
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    // Rien ne s’écrit dans le dossier de la personne.
    LINUX
      ? { HOME: fileURLToPath(new URL('../node_modules/.cache/navigateur/firefox', import.meta.url)) }
      : {},
  );

/** WebKitGTK se conduit par son pilote, dans une fenêtre écrite en Python, sur un écran sans écran. */
function findWebkitgtk() {
  const fenetre = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  const isPret =
    existsSync('/usr/bin/Xvfb') && existsSync(PYTHON) && spawnSync(PYTHON, ['-c', fenetre]).status === 0;
  return isPret ? findProgramme(['/usr/bin/WebKitWebDriver']) : undefined;
}

/** @type {Readonly<Record<'chromium' | 'chromium-109' | 'firefox' | 'webkitgtk', Moteur>>} */
export const moteurs = {
  chromium: {
    nom: 'Chromium',
    existe: true,
    find: findBrowser,
    install: () => undefined,
    conseil: '« node scripts/browser.mjs »',
  },
  'chromium-109': {
    nom: 'Chromium 109',
    existe: hasChromiumDeNpm,
    find: () => findChromiumDeNpm(CHROMIUM_ANCIEN),
    install: () => installChromiumDeNpm(CHROMIUM_ANCIEN),
    conseil: '« node scripts/moteurs.mjs »',
  },
  firefox: {
    nom: 'Firefox',
    existe: true,
    find: findFirefox,
    install: () => installFromApt(PAQUETS_FIREFOX),
    conseil: LINUX ? toCommande(PAQUETS_FIREFOX) : 'https://www.mozilla.org/fr/firefox/',
  },
  webkitgtk: {
    nom: 'WebKitGTK',
    existe: LINUX,
    find: findWebkitgtk,
    install: () => installFromApt(PAQUETS_WEBKITGTK),
    conseil: toCommande(PAQUETS_WEBKITGTK),
  },
};

function main() {
  for (const { nom, existe, find, install, conseil } of Object.values(moteurs)) {
    if (!existe) continue;
    try {
      if (!find()) install();
    } catch (erreur) {
      console.error(String(erreur));
    }
    const trouve = find();
    console.log(
      trouve
        ? `${nom} : ${trouve.executablePath} (${trouve.source})`
        : `${nom} : absent, ses parcours ne seront pas joués. Pour l’installer : ${conseil}.`,
    );
  }
}

if (isMain(import.meta.url)) main();
