/** Passe une page de chaque sorte de dist/ au validateur Nu du W3C. Sans Java, le dit ; n’échoue qu’en intégration continue. */
import { existsSync } from 'node:fs';
import { pages } from '../tests/navigateur/pages.ts';
import { findJava } from './java.mjs';
import { findFautesDeNu, runNu } from './lib/nu.ts';

/** Le fichier que sert cette adresse. */
function toFichier(chemin: string): string {
  const fichier = `dist${chemin}index.html`;
  return existsSync(fichier) ? fichier : 'dist/404.html';
}

const java = findJava();
if (java) {
  const fichiers = pages.map(({ chemin }) => toFichier(chemin));
  const fautes = findFautesDeNu(runNu(java, fichiers));
  for (const faute of fautes) console.error(faute);
  console.log(`${fichiers.length} sortes de pages validées, ${fautes.length} faute(s).`);
  process.exitCode = fautes.length > 0 ? 1 : 0;
} else {
  const dire = process.env['CI'] ? console.error : console.log;
  dire(
    'Sans Java 11 ou plus récent, le validateur Nu ne passe pas. Installez Java : https://adoptium.net/fr/',
  );
  process.exitCode = process.env['CI'] ? 1 : 0;
}
