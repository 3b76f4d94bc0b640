// Avant « npm start » et « npm test » : installe les dépendances si le verrou a changé, sinon ne fait rien.
// N’emploie que Node (≥ 18) : au premier passage, aucun paquet n’est encore là.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const racine = new URL('../', import.meta.url);
const temoin = new URL('node_modules/.installe', racine);
const windows = process.platform === 'win32';

function readEmpreinte() {
  return createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', racine)))
    .digest('hex');
}

/** @param {string[]} args */
function runNpm(args) {
  const options = /** @type {const} */ ({ cwd: fileURLToPath(racine), stdio: 'inherit' });
  const npm = process.env['npm_execpath']; // le npm qui a lancé ce script
  if (npm && /\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...args], options).status;
  return spawnSync('npm', args, { ...options, shell: windows }).status;
}

/** Les scripts du dépôt sont en TypeScript : il faut un Node qui les lise tels quels. */
function checkNode() {
  const paquet = { win32: 'node-win-', linux: 'node-linux-', darwin: 'node-darwin-' }[
    String(process.platform)
  ];
  const nom = `${paquet}${process.arch}`.replace('darwin-arm64', 'bin-darwin-arm64');
  const local = fileURLToPath(new URL(`node_modules/${nom}/bin/node${windows ? '.exe' : ''}`, racine));
  const essai = spawnSync(existsSync(local) ? local : process.execPath, ['--version'], { encoding: 'utf8' });
  const [majeure = 0, mineure = 0] = String(essai.stdout).slice(1).split('.').map(Number);
  if (majeure > 22 || (majeure === 22 && mineure >= 18)) return;
  console.error(
    `Node 24 n’existe pas en paquet npm pour ce système (${process.platform} ${process.arch}), ` +
      `et le Node installé est le ${process.version}.\n` +
      'Installez Node 24 depuis https://nodejs.org/fr/download, puis relancez la commande.',
  );
  process.exit(1);
}

const aJour = existsSync(temoin) && readFileSync(temoin, 'utf8') === readEmpreinte();
if (!aJour) {
  const neuf = !existsSync(new URL('node_modules', racine));
  console.log(neuf ? 'Première installation des dépendances…' : 'Mise à jour des dépendances…');
  // « ci » efface node_modules, donc le Node en cours : seulement la première fois.
  const commande = neuf ? ['ci'] : ['install', '--no-save'];
  // Aucun paquet n’a besoin de son script d’installation, et vnu-jar y téléchargerait Java.
  const options = ['--include=dev', '--include=optional', '--ignore-scripts'];
  const code = runNpm([...commande, ...options, '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('L’installation des dépendances a échoué : le message de npm ci-dessus dit pourquoi.');
    process.exit(code ?? 1);
  }
  checkNode();
  writeFileSync(temoin, readEmpreinte());
}
