// Un Chromium livré dans un paquet npm, pour Linux x64 : sans droits, et dans la version que l’on veut.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** @typedef {import('../browser.mjs').Navigateur} Navigateur */

const PAQUET = '@sparticuz/chromium';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/navigateur', import.meta.url));

/** Faux là où ce paquet n’a pas de programme. */
export const hasChromiumDeNpm = process.platform === 'linux' && process.arch === 'x64';

/**
 * Celui du cache, s’il y est.
 * @param {string} version
 * @returns {Navigateur | undefined}
 */
export function findChromiumDeNpm(version) {
  const dossier = join(CACHE, version);
  const executablePath = join(dossier, 'chromium');
  if (!existsSync(executablePath)) return undefined;
  const env = { LD_LIBRARY_PATH: join(dossier, 'lib'), FONTCONFIG_FILE: join(dossier, 'fonts.conf') };
  return { executablePath, env, source: `${PAQUET}@${version}` };
}

/**
 * Le met dans le cache.
 * @param {string} version
 */
export function installChromiumDeNpm(version) {
  if (!hasChromiumDeNpm) return;
  const dossier = join(CACHE, version);
  mkdirSync(dossier, { recursive: true });
  const args = ['pack', `${PAQUET}@${version}`, '--pack-destination', dossier, '--silent'];
  console.log('$ npm', ...args);
  const npm = process.env['npm_execpath'];
  const sortie = npm ? execFileSync(process.execPath, [npm, ...args]) : execFileSync('npm', args);
  const archive = join(dossier, String(sortie).trim().split('\n').at(-1) ?? '');
  execFileSync('tar', ['xzf', archive, '-C', dossier]);

  const bin = join(dossier, 'package/bin');
  /** @param {string} nom */
  const unpack = (nom) => brotliDecompressSync(readFileSync(join(bin, nom)));
  for (const nom of readdirSync(bin).filter((fichier) => fichier.endsWith('.tar.br')))
    execFileSync('tar', ['x', '-C', dossier], { input: unpack(nom) });
  // Sans police, ce Chromium s’arrête net sur toute page qui porte un champ de formulaire.
  const polices = [join(dossier, 'fonts'), join(dossier, '.fonts'), '/usr/share/fonts'];
  writeFileSync(
    join(dossier, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `${polices.map((police) => `<dir>${police}</dir>`).join('')}` +
      `<cachedir>${join(dossier, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  const provisoire = join(dossier, 'chromium.tmp');
  writeFileSync(provisoire, unpack('chromium.br'), { mode: 0o755 });
  renameSync(provisoire, join(dossier, 'chromium'));
  for (const reste of [join(dossier, 'package'), archive]) rmSync(reste, { recursive: true, force: true });
}
