import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Lance une commande en la montrant ; rend vrai si elle réussit.
 * @param {string} commande
 * @param {string[]} args
 */
export function run(commande, args) {
  console.log('$', commande, ...args);
  return spawnSync(commande, args, { stdio: 'inherit' }).status === 0;
}

// Les listes de paquets se relisent une fois, même pour deux installations.
let listesLues = false;

/**
 * Debian ou Ubuntu en administrateur : le paquet du système apporte aussi ses bibliothèques. Ailleurs, ne fait rien.
 * @param {string[]} paquets
 */
export function installFromApt(paquets) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  listesLues ||= run('apt-get', ['update', '-qq']);
  if (listesLues) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...paquets]);
}
