import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serveDist } from '../scripts/serve.ts';
import { makeEssaiDeGroupe } from './make-groupe.ts';
import { median } from './median.ts';

// node bench/measure-bureau.ts [dist] [territoire] : le bureau du conseiller. La réponse de groupe, 30 personnes et 300
// offres, sur un processeur ralenti quatre fois ; le poste d’accueil au clavier seul, à vitesse de frappe humaine.

const [, , dist = 'dist', territoire = 'haut-jura-saint-claude'] = process.argv;
const TAILLE = { offres: 300, stagiaires: 30 };
const GRAINE = 1;
const RALENTI = 4;
const TOURS = 5;
/** Une frappe de standardiste : 40 mots par minute. */
const FRAPPE_MS = 300;
/** Lire une question à voix haute et entendre la réponse. */
const ECHANGE_MS = 6000;

/** Du bouton au tableau, en millisecondes : la première fois avec l’index des communes, puis sans. */
async function measureGroupe(page: Page): Promise<readonly number[]> {
  const { liste, offres } = makeEssaiDeGroupe(GRAINE, TAILLE);
  await page.route('**/offres.json', (route) => route.fulfill({ json: offres }));
  await page.goto(`/${territoire}/prescripteurs/groupe/`);
  await page.getByLabel('Commune de la formation').pressSequentially('saint-claude 39', { delay: 20 });
  await page.getByRole('option').first().click();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALENTI });
  const durees: number[] = [];
  for (let tour = 0; tour < TOURS; tour += 1) {
    await page.getByLabel('La liste des stagiaires').fill(liste);
    durees.push(
      await page.evaluate(async (attendues) => {
        const corps = document.querySelector('reponse-groupe tbody');
        const form = document.querySelector<HTMLFormElement>('reponse-groupe form');
        if (!corps || !form) throw new Error('La page n’a pas de tableau.');
        corps.replaceChildren();
        const fini = new Promise<number>((dit) => {
          new MutationObserver(() => corps.children.length === attendues && dit(performance.now())).observe(
            corps,
            { childList: true },
          );
        });
        const debut = performance.now();
        form.requestSubmit();
        return (await fini) - debut;
      }, TAILLE.stagiaires),
    );
  }
  return durees;
}

interface MesureDuPoste {
  readonly secondes: number;
  readonly gestes: number;
  readonly octets: number;
  readonly phrases: readonly string[];
}

/** Un appel entier, au clavier : un geste est une réponse tapée, ou une touche. */
async function measurePoste(page: Page): Promise<MesureDuPoste> {
  let gestes = 0;
  const poids: Promise<number>[] = [];
  page.on('response', (reponse) => {
    if (reponse.request().resourceType() === 'script')
      poids.push(reponse.body().then((corps) => gzipSync(corps, { level: 9 }).length));
  });
  await page.goto(`/${territoire}/prescripteurs/accueil/`, { waitUntil: 'networkidle' });
  const type = async (texte: string) => {
    await page.keyboard.type(texte, { delay: FRAPPE_MS });
    gestes += 1;
  };
  const press = async (touche: string) => {
    await page.keyboard.press(touche);
    gestes += 1;
    await page.waitForTimeout(FRAPPE_MS);
  };
  await page.getByRole('combobox').first().focus();
  const debut = performance.now();
  await type('saint-cla');
  await press('ArrowDown');
  await press('Enter');
  await page.waitForTimeout(ECHANGE_MS);
  await press('Digit5');
  for (let question = 0; question < 2; question += 1) {
    const [etape, genre] = await page.evaluate(() => {
      const champ = document.activeElement as HTMLInputElement;
      return [champ.closest<HTMLElement>('[data-etape]')?.dataset['etape'], champ.type] as const;
    });
    if (etape === undefined) break;
    await page.waitForTimeout(ECHANGE_MS);
    if (genre === 'number') await type('19');
    else await press('Digit1');
    if (genre !== 'radio') await press('Enter');
  }
  const phrases = await page.locator('ol.a-lire li').allTextContents();
  // Vingt caractères à la seconde : une lecture posée.
  await page.waitForTimeout((phrases.join(' ').length / 20) * 1000);
  await press('Tab');
  await press('Enter');
  const secondes = (performance.now() - debut) / 1000;
  const octets = (await Promise.all(poids)).reduce((somme, un) => somme + un, 0);
  return { secondes, gestes, octets, phrases };
}

async function openPage(navigateur: Browser, baseURL: string): Promise<Page> {
  const contexte = await navigateur.newContext({ baseURL, locale: 'fr-FR' });
  await contexte.grantPermissions(['clipboard-read', 'clipboard-write']);
  return contexte.newPage();
}

const site = await serveDist(dist, { port: 0 });
const trouve = findBrowser();
const navigateur = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(trouve && { executablePath: trouve.executablePath }),
});
try {
  const durees = await measureGroupe(await openPage(navigateur, site.url));
  const [premiere = Number.NaN, ...suivantes] = durees;
  const { offres, stagiaires } = TAILLE;
  console.log(
    `Groupe, ${stagiaires} personnes × ${offres} offres, processeur ÷ ${RALENTI} : ${premiere.toFixed(0)} ms la première fois, ${median(suivantes).toFixed(0)} ms ensuite`,
  );
  const poste = await measurePoste(await openPage(navigateur, site.url));
  console.log(
    `Poste d’accueil : ${poste.secondes.toFixed(0)} s, ${poste.gestes} gestes au clavier, ${(poste.octets / 1000).toFixed(1)} ko de scripts`,
  );
  for (const phrase of poste.phrases) console.log(`  – ${phrase}`);
} finally {
  await navigateur.close();
  await site.close();
}
