// Complète package-lock.json : npm n’y inscrit pas les variantes de plateforme que son registre
// ne décrit pas, puis « npm ci » refuse ce verrou, et macOS, Windows ou ARM n’y trouveraient rien.
// À lancer après chaque « npm install <paquet> ». Avec --verifier : constate et échoue, sans écrire.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './lib/is-main.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, resolved?: string, dev?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Paquet
 * @typedef {{ packages: Record<string, Paquet> }} Verrou
 */

/** @type {Record<string, string>} */
const OS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  macos: 'darwin',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};
/** @type {Record<string, string>} */
const CPU = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
  x86: 'ia32',
};
/** @type {Record<string, string>} */
const LIBC = { gnu: 'glibc', linuxmusl: 'musl', musl: 'musl' };

/**
 * Déduit système, processeur et libc du nom d’un paquet de plateforme.
 * @param {string} nom
 * @returns {Pick<Paquet, 'os' | 'cpu' | 'libc'>}
 */
export function readPlateforme(nom) {
  const mots = nom.split(/[/-]/);
  const [os, cpu, libc] = [OS, CPU, LIBC].map((table) => mots.map((mot) => table[mot]).find(Boolean));
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
    ...(os && { os: [os] }),
  };
}

/**
 * Chemin, dans le verrou, du paquet que verrait un « require(dep) » fait depuis `depuis`.
 * @param {Verrou['packages']} paquets
 * @param {string} depuis
 * @param {string} dep
 */
function resolve(paquets, depuis, dep) {
  for (let dossier = depuis; ; ) {
    const chemin = `${dossier ? `${dossier}/` : ''}node_modules/${dep}`;
    if (paquets[chemin]) return chemin;
    if (!dossier) return undefined;
    dossier = dossier.slice(0, Math.max(0, dossier.lastIndexOf('/node_modules/')));
  }
}

/**
 * Rend le verrou complété et la liste de ce qui y manquait ou n’avait rien à y faire.
 * @param {Verrou} verrou
 * @returns {{ verrou: Verrou, ecarts: string[] }}
 */
export function completeLock(verrou) {
  const paquets = structuredClone(verrou.packages);
  /** @type {string[]} */
  const ecarts = [];
  for (const [chemin, paquet] of Object.entries(verrou.packages)) {
    if (paquet.resolved?.startsWith('http')) {
      ecarts.push(`${chemin} : adresse de téléchargement (« resolved »)`);
      delete paquets[chemin]?.resolved;
    }
    for (const [dep, version] of Object.entries(paquet.optionalDependencies ?? {})) {
      const trouve = resolve(paquets, chemin, dep);
      const ajouteIci = trouve && !paquets[trouve]?.integrity;
      if (trouve && !(ajouteIci && paquets[trouve]?.version !== version)) continue;
      if (!/^\d+\.\d+\.\d+/.test(version))
        throw new Error(`${dep}@${version} (demandé par ${chemin || 'package.json'}) : version non exacte`);
      const { cpu, libc, os } = readPlateforme(dep); // dans l’ordre où npm écrit ces champs
      paquets[trouve ?? `node_modules/${dep}`] = {
        version,
        ...(cpu && { cpu }),
        ...(paquet.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
      ecarts.push(`${dep}@${version} : entrée absente`);
    }
  }
  const tries = Object.entries(paquets).sort(([a], [b]) => (a < b ? -1 : 1));
  return { verrou: { ...verrou, packages: Object.fromEntries(tries) }, ecarts };
}

function main() {
  const fichier = new URL('../package-lock.json', import.meta.url);
  const { verrou, ecarts } = completeLock(JSON.parse(readFileSync(fichier, 'utf8')));
  if (ecarts.length === 0) {
    console.log('package-lock.json est complet.');
  } else if (process.argv.includes('--verifier')) {
    console.error(`package-lock.json est à compléter :\n  ${ecarts.join('\n  ')}`);
    console.error('Lancez « node scripts/complete-lock.mjs », puis validez package-lock.json.');
    process.exitCode = 1;
  } else {
    writeFileSync(fichier, `${JSON.stringify(verrou, null, 2)}\n`);
    console.log(`package-lock.json complété : ${ecarts.length} corrections.`);
  }
}

if (isMain(import.meta.url)) main();
