/** Suit tous les liens internes de dist/, ancres comprises ; les liens externes ont leur propre veille. */
import { globSync } from 'node:fs';
import { check, type LinkResult, LinkState } from 'linkinator';
import { serveDist } from './serve.ts';

const base = process.env['GUICHET_BASE'] ?? '/';
const site = await serveDist('dist', { port: 0, base });
const racine = site.url.replace('localhost', '127.0.0.1');
const origine = new URL('/', racine).href;
const { links } = await check({
  path: [racine, `${racine}404.html`],
  recurse: true,
  checkFragments: true,
  checkCss: true,
  redirects: 'error',
  // Deux étapes tournent côte à côte : une réponse perdue n’est pas un lien rompu, on la redemande.
  concurrency: 20,
  retryErrors: true,
  retryErrorsCount: 3,
  linksToSkip: async (lien) => !lien.startsWith(origine),
});
await site.close();

const show = (url: string | undefined): string => (url ?? '').replace(origine, '/');
const describe = ({ url, parent, status }: LinkResult): string =>
  `  ${show(url)} (${status ?? 'sans réponse'}), depuis ${show(parent)}`;

/** La page répond, et ce qui suit « # » est son état (« #categorie=velo »), pas une ancre. */
const isEtat = ({ url, status }: LinkResult): boolean => status === 200 && /#.*=/.test(url);

const casses = links.filter((lien) => lien.state === LinkState.BROKEN && !isEtat(lien));
const suivis = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
const pages = globSync('dist/**/*.html').length;
if (casses.length > 0) {
  console.error(`Liens internes rompus :\n${casses.map(describe).join('\n')}`);
  process.exitCode = 1;
} else if (suivis.size < pages) {
  // Un vérificateur qui saute tout rend « 0 lien rompu » : il faut au moins un lien suivi par page.
  console.error(
    `Seulement ${suivis.size} adresses suivies pour ${pages} pages : des pages sont hors d’atteinte.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${suivis.size} adresses internes suivies, aucune rompue (${pages} pages).`);
}
