import { parseArgs } from 'node:util';
import { chromium, type Locator, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serveDist } from '../scripts/serve.ts';
import { countOctets } from './count-octets.ts';

// node bench/measure-minute.ts [dist] [--lent] : de l’accueil à « qui joindre », neuf situations rejouées sur un
// téléphone de 360 × 640. Un appui est un toucher ou une touche Entrée ; écrire n’en est pas un. --lent : réseau à
// 400 kbit/s et 400 ms, processeur ralenti six fois.

const { values, positionals } = parseArgs({
  options: { lent: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [dist = 'dist'] = positionals;
const ATTENTE = 20_000;

/** Ce qu’une personne fait, et combien d’appuis cela lui prend. */
type Geste = (page: Page) => Promise<number>;

interface Situation {
  readonly nom: string;
  readonly gestes: readonly Geste[];
  readonly sansScript?: boolean;
  readonly texte?: string;
}

/** Le premier de ces éléments qui se montre ; l’accueil d’hier et celui d’aujourd’hui n’ont pas les mêmes. */
async function findMontre(page: Page, choix: readonly Locator[]): Promise<Locator> {
  const fin = Date.now() + ATTENTE;
  while (Date.now() < fin) {
    for (const un of choix) {
      const montres = un.filter({ visible: true });
      if ((await montres.count()) > 0) return montres.first();
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`rien à toucher parmi : ${choix.join(' | ')}`);
}

const tap =
  (...noms: readonly RegExp[]): Geste =>
  async (page) => {
    const choix = noms.flatMap((name) => [
      page.getByRole('main').getByRole('link', { name }),
      page.getByRole('main').getByRole('button', { name }),
    ]);
    await (await findMontre(page, choix)).click();
    await page.waitForLoadState('load');
    return 1;
  };

/** Touche un besoin ; là où il n’y en a pas, la liste est déjà la réponse. */
const besoin =
  (nom: RegExp): Geste =>
  async (page) => {
    const lien = page.getByRole('main').getByRole('link', { name: nom }).filter({ visible: true });
    return (await lien.count()) > 0 ? tap(nom)(page) : 0;
  };

/** Dit sa commune dans le champ de l’accueil, puis va là où l’accueil mène. */
const habite =
  (texte: string, choix: RegExp, suite: RegExp): Geste =>
  async (page) => {
    const champ = page.getByRole('main').getByRole('combobox').first();
    await champ.click();
    await champ.pressSequentially(texte, { delay: 60 });
    const accueil = page.url();
    await (await findMontre(page, [page.getByRole('option', { name: choix })])).click();
    const avance = await page
      .waitForURL((url) => url.href !== accueil, { timeout: values.lent ? 4000 : 1500 })
      .then(() => true)
      .catch(() => false);
    if (avance) return 2;
    return 2 + (await tap(suite)(page));
  };

const cherche =
  (mots: string): Geste =>
  async (page) => {
    const champ = await findMontre(page, [page.getByRole('main').getByRole('searchbox')]);
    await champ.fill(mots);
    await champ.press('Enter');
    await page.waitForLoadState('load');
    return 2;
  };

const trajet =
  (de: string, a: string): Geste =>
  async (page) => {
    let appuis = 0;
    // La commune déjà dite vient seule dans le premier champ.
    const vide = '[data-lieu="de"] [role="combobox"]:placeholder-shown';
    await page
      .locator(vide)
      .waitFor({ state: 'detached', timeout: values.lent ? 8000 : 1500 })
      .catch(() => {});
    for (const [libelle, nom] of [
      ['Je pars de', de],
      ['Je vais à', a],
    ] as const) {
      const champ = page.getByLabel(libelle);
      if ((await champ.inputValue()).startsWith(nom)) continue;
      await champ.click();
      await champ.pressSequentially(nom, { delay: 60 });
      await (await findMontre(page, [page.getByRole('option', { name: new RegExp(`^${nom}\\b`) })])).click();
      appuis += 2;
    }
    // Choisir où l’on va répond ; un champ à changer, et l’on envoie.
    const reponse = page.locator('mon-trajet [data-compte]');
    const repond = await reponse
      .waitFor({ timeout: values.lent ? 8000 : 1500 })
      .then(() => true)
      .catch(() => false);
    return repond ? appuis : appuis + (await tap(/Voir qui m’emmène/)(page));
  };

const ICI = /Voir ce qui existe|plus près/;
const situations: readonly Situation[] = [
  {
    nom: '1. Lavans-lès-Saint-Claude, 17 ans : aller à sa formation',
    gestes: [habite('lavans-les-s', /^Lavans-lès-Saint-Claude/, ICI), besoin(/Me déplacer/)],
  },
  {
    nom: '2. Étampes, 19 ans : « permis pas cher »',
    gestes: [habite('etampes', /^Étampes/, ICI), cherche('permis pas cher')],
  },
  {
    nom: '3. Delle, 24 ans : « voiture en panne »',
    gestes: [habite('delle', /^Delle/, ICI), cherche('voiture en panne')],
  },
  {
    nom: '4. Haguenau, permis étranger : « échange permis »',
    gestes: [habite('haguenau', /^Haguenau/, ICI), cherche('échange permis')],
  },
  {
    nom: '5. Wissembourg, 52 ans : aller à Haguenau',
    gestes: [
      habite('wissembourg', /^Wissembourg/, ICI),
      tap(/Je dois aller quelque part/),
      trajet('Wissembourg', 'Haguenau'),
    ],
  },
  {
    nom: '6. Rocroi, 33 ans : se déplacer',
    gestes: [habite('rocroi', /^Rocroi/, ICI), besoin(/Me déplacer/)],
  },
  {
    nom: '6 bis. Guéret, où il n’y a pas de guichet',
    gestes: [
      async (page) => {
        const champ = page.getByRole('main').getByRole('combobox').first();
        await champ.click();
        await champ.pressSequentially('gueret', { delay: 60 });
        await (await findMontre(page, [page.getByRole('option', { name: /^Guéret/ })])).click();
        await findMontre(page, [page.locator('[data-aucun]')]);
        return 2;
      },
    ],
  },
  {
    nom: '7. Sourd, Saint-Claude : écrire plutôt que téléphoner',
    gestes: [
      habite('saint-claude 39', /^Saint-Claude/, ICI),
      tap(/tous les moyens|Joindre le guichet|Contact|Parler à quelqu’un/),
    ],
  },
  {
    nom: '8. Malvoyante, texte à 200 %, Saint-Claude : être accompagnée',
    texte: 'html{font-size:200%!important}',
    gestes: [habite('saint-claude 39', /^Saint-Claude/, ICI), besoin(/Être accompagné/)],
  },
  {
    nom: '9. Sans JavaScript, Belfort : se déplacer',
    sansScript: true,
    gestes: [tap(/Territoire de Belfort/), besoin(/Me déplacer/)],
  },
];

/** Ce sur quoi on peut agir sans faire défiler, hors de la barre collante : numéro, courriel, site. */
const countActions = (page: Page) =>
  page.evaluate(() => {
    const liens = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
    const vus = liens.filter((lien) => {
      const { top, bottom, width } = lien.getBoundingClientRect();
      return width > 0 && top < innerHeight && bottom > 0;
    });
    const count = (test: (lien: HTMLAnchorElement) => boolean, parmi = liens) => parmi.filter(test).length;
    const tel = ({ href }: HTMLAnchorElement) => href.startsWith('tel:');
    const autre = ({ href, origin }: HTMLAnchorElement) =>
      href.startsWith('mailto:') || (href.startsWith('http') && origin !== location.origin);
    const barre = document.querySelector('.barre-appel a[href^="tel:"], .barre-appel a[href^="mailto:"]');
    return {
      ecran: { tel: count(tel, vus), autre: count(autre, vus) },
      page: { tel: count(tel), autre: count(autre) },
      barre: barre !== null,
      hauteur: document.documentElement.scrollHeight,
      deborde: document.documentElement.scrollWidth > innerWidth,
    };
  });

async function play(
  { nom, gestes, sansScript = false, texte }: Situation,
  site: string,
): Promise<readonly string[]> {
  const contexte = await navigateur.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'fr-FR',
    baseURL: site,
    javaScriptEnabled: !sansScript,
  });
  const page = await contexte.newPage();
  page.setDefaultTimeout(ATTENTE);
  await page.route(/^https:/, (route) => route.abort());
  if (texte)
    await page.addInitScript((regle) => {
      const feuille = new CSSStyleSheet();
      feuille.replaceSync(regle);
      document.adoptedStyleSheets.push(feuille);
    }, texte);
  const cdp = await contexte.newCDPSession(page);
  const readOctets = await countOctets(cdp);
  if (values.lent) {
    const debit = 400_000 / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: debit,
      uploadThroughput: debit,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  }
  const debut = performance.now();
  try {
    await page.goto('/');
    let appuis = 0;
    for (const geste of gestes) appuis += await geste(page);
    await page.waitForLoadState('networkidle');
    const secondes = (performance.now() - debut) / 1000;
    const { ecran, page: entiere, barre, hauteur, deborde } = await countActions(page);
    return [
      nom,
      String(appuis),
      secondes.toFixed(1),
      (readOctets() / 1000).toFixed(0),
      `${ecran.tel} / ${ecran.autre}`,
      `${entiere.tel} / ${entiere.autre}`,
      barre ? 'oui' : 'non',
      `${hauteur}${deborde ? ' (déborde)' : ''}`,
    ];
  } catch (erreur) {
    return [nom, 'échec', String(erreur).split('\n')[0] ?? '', '', '', '', '', ''];
  } finally {
    await contexte.close();
  }
}

const site = await serveDist(dist, { port: 0 });
const trouve = findBrowser();
const navigateur = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(trouve && { executablePath: trouve.executablePath }),
});
console.log(
  '| Situation | appuis | secondes | ko | à l’écran (tél. / autre) | sur la page | barre | hauteur px |\n|---|---|---|---|---|---|---|---|',
);
for (const situation of situations) console.log(`| ${(await play(situation, site.url)).join(' | ')} |`);
await navigateur.close();
await site.close();
