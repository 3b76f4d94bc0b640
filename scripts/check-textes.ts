/** Relit chaque page de dist/ : mots collés, balises hors du corps, ordres sans numéro, comptes, mots d’un autre espace, oublis d’accès. */
import { globSync, readFileSync } from 'node:fs';
import { environnement } from '../src/site.ts';
import { findComptesDiscordants } from './lib/find-comptes-discordants.ts';
import { findFautesDeTexte, listMots, readTexte } from './lib/find-fautes-de-texte.ts';
import { findMotsDUnAutreEspace, joinMots } from './lib/find-mots-d-un-autre-espace.ts';
import { findOrdresDeScript, findOrdresSansNumero } from './lib/find-ordres-sans-numero.ts';
import { findOublisDAcces } from './lib/find-oublis-d-acces.ts';

const MONTREES = 30;

const sources = ['src', 'docs/accessibilite', environnement.contenu].flatMap((dossier) =>
  globSync(`${dossier}/**/*.{astro,ts,json,tsv,csv,md,mdx,yaml}`, { exclude: ['**/*.test.ts'] }),
);
// Les noms de fichiers aussi : ils sont dans les adresses imprimées.
const connus = new Set(
  sources.flatMap((fichier) => [fichier, readFileSync(fichier, 'utf8')]).flatMap(listMots),
);

// Ce que les éditeurs ont écrit est à eux ; le reste est au site.
const ecrits = joinMots(
  globSync(`${environnement.contenu}/**/*.{md,mdx,yaml}`)
    .map((fichier) => readFileSync(fichier, 'utf8'))
    .join('\n'),
);

// Chaque page est lue une fois : son texte d’abord, puis ses nombres, comparés à ceux des autres.
const pages = new Map(
  globSync('dist/**/*.html').map((page) => [page.replaceAll('\\', '/'), readFileSync(page, 'utf8')]),
);
const fautes = new Map<string, string>();
const add = (page: string, trouvees: readonly string[]) => {
  for (const faute of trouvees) if (!fautes.has(faute)) fautes.set(faute, page);
};
for (const [page, html] of pages) {
  add(page, findFautesDeTexte(html, connus));
  add(page, findOublisDAcces(html));
  add(
    page,
    findOrdresSansNumero(readTexte(html)).map((ordre) => `« ${ordre} », et aucun numéro sur la page`),
  );
  if (/^dist\/[^/]+\/particuliers\//.test(page)) add(page, findMotsDUnAutreEspace(html, ecrits));
}
const toChemin = (page: string) => page.replace(/^dist/, '').replace(/index\.html$/, '');
const site = new Map([...pages].map(([page, html]) => [toChemin(page), html]));
for (const faute of findComptesDiscordants(site)) add('comptes', [faute]);
for (const script of globSync('dist/_astro/*.js'))
  add(
    script,
    findOrdresDeScript(readFileSync(script, 'utf8')).map((ordre) => `« ${ordre} » dans un script`),
  );

if (fautes.size > 0 || pages.size === 0) {
  console.error(`${fautes.size} faute(s) de texte dans ${pages.size} pages :`);
  for (const [faute, page] of [...fautes].slice(0, MONTREES)) console.error(`  ${page}  ${faute}`);
  process.exitCode = 1;
} else {
  console.log(`${pages.size} pages relues, aucune faute de texte.`);
}
