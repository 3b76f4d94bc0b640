/** npm run build : vérifie le contenu, construit le site et son index côte à côte, puis remplace dist/ d’un coup. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { buildIndex } from '../src/catalogue/build-index.ts';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import { ContenuInvalide } from '../src/catalogue/load-catalogue.ts';
import { environnement } from '../src/site.ts';
import { hashCode } from './lib/hash-code.ts';
import { replaceFolder } from './lib/replace-folder.ts';
import { writeHebergement } from './lib/write-hebergement.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const sortie = resolve(process.argv[2] ?? 'dist');

// Un atelier par réglage : deux constructions différentes ne se gênent pas, et la suivante reprend ce qui n’a pas changé.
const cle = createHash('sha1')
  .update(JSON.stringify([environnement.contenu, environnement.base, environnement.site, environnement.territoires]))
  .digest('hex')
  .slice(0, 12);
const atelier = resolve('.cache', 'construction', cle);
const pages = join(atelier, 'pages');

// Astro ne refait que les pages dont le contenu a changé : si le code change, la feuille de style commune change de nom
// sans qu’il le sache, et il faut tout refaire.
function prepareAtelier(): void {
  const temoin = join(atelier, 'code');
  const code = hashCode(process.cwd());
  if (existsSync(temoin) && readFileSync(temoin, 'utf8') === code) return;
  rmSync(atelier, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  writeFileSync(temoin, code);
}

async function run(): Promise<void> {
  const debut = performance.now();
  const catalogue = getCatalogue();
  prepareAtelier();
  const index = join(atelier, 'index');
  rmSync(index, { recursive: true, force: true });
  await Promise.all([
    build({ outDir: pages, cacheDir: join(atelier, 'astro'), logLevel: 'error' }),
    buildIndex(catalogue, index),
  ]);
  writeHebergement(pages, environnement.base);
  replaceFolder(sortie, [
    [pages, ''],
    [index, 'pagefind'],
  ]);
  const secondes = ((performance.now() - debut) / 1000).toFixed(1);
  console.log(`${catalogue.offres.size} offres, ${catalogue.territoires.length} territoire(s), construits en ${secondes} s dans ${sortie}`);
}

try {
  await run();
} catch (erreur) {
  const prevue = erreur instanceof ContenuInvalide;
  console.error(prevue ? erreur.message : erreur);
  console.error('\nLa construction a échoué : le site précédent est intact.');
  process.exitCode = 1;
}
