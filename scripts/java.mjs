// Trouve un Java pour le validateur Nu (findJava), ou l’installe (node scripts/java.mjs).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installFromApt } from './lib/install-from-apt.mjs';
import { isMain } from './lib/is-main.mjs';

const VERSION_MINIMALE = 11;

/**
 * La commande d’un Java assez récent, sans rien installer ; celui de JAVA_HOME d’abord.
 * @returns {string | undefined}
 */
export function findJava() {
  const { JAVA_HOME } = process.env;
  return [...(JAVA_HOME ? [join(JAVA_HOME, 'bin', 'java')] : []), 'java'].find((commande) => {
    const { stderr } = spawnSync(commande, ['-version'], { encoding: 'utf8' });
    return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= VERSION_MINIMALE;
  });
}

if (isMain(import.meta.url)) {
  if (!findJava()) installFromApt(['default-jre-headless']);
  const java = findJava();
  // Un poste sans Java fait les autres essais : scripts/check-nu.ts le dira.
  console.log(java ? `Java du validateur Nu : ${java}` : 'Aucun Java pour le validateur Nu.');
}
