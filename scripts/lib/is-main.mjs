import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Vrai si le module est celui que l’on a lancé, liens symboliques résolus.
 * (`import.meta.main` demande Node 24.2 ; le paquet pour Mac Apple est en 24.0.)
 * @param {string} url import.meta.url du module
 */
export function isMain(url) {
  const lance = process.argv[1];
  return lance !== undefined && realpathSync(lance) === fileURLToPath(url);
}
