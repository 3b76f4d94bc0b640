/** npm run build : vérifie le contenu, construit le site et son papier côte à côte, puis remplace dist/ d’un coup. */
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import { toChemin } from '../src/domain/plan/adresses.ts';
import { buildPapier } from '../src/paper/build-papier.ts';
import { listFeuilles } from '../src/paper/list-feuilles.ts';
import { environnement } from '../src/site.ts';
import { explainConstruction } from './lib/explain-construction.ts';
import { hashCode } from './lib/hash-code.ts';
import { lockConstruction } from './lib/lock-construction.ts';
import { type Atelier, getAtelierPath, openAtelier } from './lib/open-atelier.ts';
import { replaceFolder } from './lib/replace-folder.ts';
import { writeHebergement } from './lib/write-hebergement.ts';
import { writeIcones } from './lib/write-icones.ts';
import { writePoidsPdf } from './lib/write-poids-pdf.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const sortie = resolve(process.argv[2] ?? 'dist');

const buildPages = ({ pages, astro }: Atelier) =>
  build({
    outDir: pages,
    cacheDir: astro,
    logLevel: 'error',
    // Une page inchangée reste où elle est.
    vite: { build: { emptyOutDir: false } },
  });

async function run(): Promise<void> {
  const debut = performance.now();
  const catalogue = getCatalogue();
  const atelier = openAtelier(getAtelierPath(environnement, process.cwd()), hashCode(process.cwd()));
  const { pages, papier } = atelier;
  const feuilles = listFeuilles(catalogue, environnement);
  const site = buildPages(atelier);
  await Promise.all([buildPapier(feuilles, papier, site), site]);
  writeHebergement(pages, environnement.base);
  await writeIcones(join('public', toChemin('favicon')), pages);
  writePoidsPdf(
    catalogue.territoires.map(({ slug }) => slug),
    { pages, papier: papier.dossier, base: environnement.base },
  );
  replaceFolder(sortie, [
    [pages, ''],
    [papier.dossier, ''],
  ]);
  atelier.close();
  const secondes = ((performance.now() - debut) / 1000).toFixed(1);
  console.log(
    `${catalogue.offres.size} offres, ${catalogue.territoires.length} territoire(s), construits en ${secondes} s dans ${sortie}`,
  );
}

try {
  await lockConstruction(resolve('.cache', 'construction.verrou'), run);
} catch (erreur) {
  console.error(explainConstruction(erreur));
  console.error('\nLa construction a échoué : le site précédent est intact.');
  process.exitCode = 1;
}
