/** Compare la table des pages (src/domain/plan) à dist/ : tout ce qui est annoncé est construit, et l’inverse. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import { listPages } from '../src/domain/plan/list-pages.ts';
import { environnement } from '../src/site.ts';
import { comparePlan } from './lib/compare-plan.ts';

const dossier = process.argv[2] ?? 'dist';

/** « haut-jura/contact/index.html » → « /haut-jura/contact/ ». */
const toChemin = (fichier: string) => `/${fichier.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
const read = (fichier: string) => readFileSync(join(dossier, fichier), 'utf8');

const pages = new Map(
  globSync('**/*.html', { cwd: dossier }).map((fichier) => [
    toChemin(fichier),
    { noindex: /<meta name="robots" content="noindex">/.test(read(fichier)) },
  ]),
);
const { site, base } = environnement;
const adresses = read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g);
const sitemap = new Set([...adresses].map(([, url = '']) => `/${url.slice(`${site}${base}`.length)}`));
const ecarts = comparePlan(
  listPages(getCatalogue()).flatMap(({ liens }) => liens),
  { pages, sitemap },
);
if (ecarts.length > 0) {
  console.error(`Le plan et ${dossier}/ diffèrent :\n${ecarts.map((ecart) => `  ${ecart}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`${pages.size} pages construites, toutes au plan ; ${sitemap.size} dans sitemap.xml.`);
}
