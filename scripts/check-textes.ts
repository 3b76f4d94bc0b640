/** Relit le texte de chaque page de dist/ : mots collés, espaces de trop, balises hors du corps, ordres sans numéro, comptes. */
import { globSync, readFileSync } from 'node:fs';
import { environnement } from '../src/site.ts';
import { findComptesDiscordants } from './lib/find-comptes-discordants.ts';
import { findFautesDeTexte, listMots, readTexte } from './lib/find-fautes-de-texte.ts';
import { findOrdresDeScript, findOrdresSansNumero } from './lib/find-ordres-sans-numero.ts';

const MONTREES = 30;

const sources = ['src', 'docs/accessibilite', environnement.contenu].flatMap((dossier) =>
  globSync(`${dossier}/**/*.{astro,ts,json,tsv,csv,md,mdx,yaml}`, { exclude: ['**/*.test.ts'] }),
);
// Les noms de fichiers aussi : ils sont dans les adresses imprimées.
const connus = new Set(
  sources.flatMap((fichier) => [fichier, readFileSync(fichier, 'utf8')]).flatMap(listMots),
);

const pages = globSync('dist/**/*.html');
const fautes = new Map<string, string>();
const add = (page: string, trouvees: readonly string[]) => {
  for (const faute of trouvees) if (!fautes.has(faute)) fautes.set(faute, page);
};
for (const page of pages) {
  const html = readFileSync(page, 'utf8');
  add(page, findFautesDeTexte(html, connus));
  add(
    page,
    findOrdresSansNumero(readTexte(html)).map((ordre) => `« ${ordre} », et aucun numéro sur la page`),
  );
}
// Le texte des pages est déjà lu ; leurs nombres se comparent entre elles.
const site = new Map(
  pages.map((page) => [
    page
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
    readFileSync(page, 'utf8'),
  ]),
);
for (const faute of findComptesDiscordants(site)) add('comptes', [faute]);
for (const script of globSync('dist/_astro/*.js'))
  add(
    script,
    findOrdresDeScript(readFileSync(script, 'utf8')).map((ordre) => `« ${ordre} » dans un script`),
  );

if (fautes.size > 0 || pages.length === 0) {
  console.error(`${fautes.size} faute(s) de texte dans ${pages.length} pages :`);
  for (const [faute, page] of [...fautes].slice(0, MONTREES)) console.error(`  ${page}  ${faute}`);
  process.exitCode = 1;
} else {
  console.log(`${pages.length} pages relues, aucune faute de texte.`);
}
