import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serveDist } from '../scripts/serve.ts';
import { countOctets } from './count-octets.ts';
import { filterList, openMap, searchText } from './in-page.ts';
import { median } from './median.ts';

/** Ce que coûte l’annuaire d’un territoire à qui le visite sur un téléphone ; octets transférés, millisecondes. */
export interface CoutDeVisite {
  readonly annuaire: { readonly octets: number; readonly ms: number };
  readonly recherche: { readonly octets: number; readonly ms: number; readonly ensuite: number };
  readonly filtre: { readonly ms: number; readonly ralenti: number };
  readonly carte: { readonly octets: number; readonly ms: number };
}

const TELEPHONE = { width: 390, height: 844 };
const MOTS = ['embauche', 'permis', 'vélo', 'panne', 'essence'];
const ENSUITE = 'rendez-vous';
const RALENTI = 4;

interface Visite {
  readonly page: Page;
  /** Octets transférés depuis le dernier appel, une fois le réseau au repos. */
  readonly takeOctets: () => Promise<number>;
  readonly ralentir: (facteur: number) => Promise<void>;
  readonly contexte: BrowserContext;
}

/** Une première visite : rien en cache, aucune tuile extérieure. */
async function visit(navigateur: Browser, url: string): Promise<Visite> {
  const contexte = await navigateur.newContext({ viewport: TELEPHONE });
  const page = await contexte.newPage();
  await page.route(/^https:/, (route) => route.abort());
  const cdp = await contexte.newCDPSession(page);
  const readOctets = await countOctets(cdp);
  let dejaPris = 0;
  const takeOctets = async () => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(600);
    const pris = readOctets() - dejaPris;
    dejaPris += pris;
    return pris;
  };
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    contexte,
    takeOctets,
    ralentir: (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate }).then(() => undefined),
  };
}

type Mesurer<T> = (visite: Visite, rang: number) => Promise<T>;

/** Une page qui se recharge emporte la promesse attendue : Chromium le dit de l’une de ces façons. */
const EMPORTEE = /garbage collected|context was destroyed|Target crashed/;
const ESSAIS = 3;

/** Une visite mesurée ; refaite à neuf quand le navigateur a perdu la page, pas quand la page répond mal. */
async function measureVisit<T>(
  navigateur: Browser,
  url: string,
  rang: number,
  measure: Mesurer<T>,
): Promise<T> {
  for (let essai = 1; ; essai += 1) {
    const visite = await visit(navigateur, url);
    try {
      return await measure(visite, rang);
    } catch (erreur) {
      if (essai === ESSAIS || !EMPORTEE.test(String(erreur))) throw erreur;
    } finally {
      await visite.contexte.close();
    }
  }
}

/** Ouvre la page plusieurs fois sans rien en cache, et rend ce que `measure` en dit chaque fois. */
async function repeat<T>(
  navigateur: Browser,
  url: string,
  fois: number,
  measure: Mesurer<T>,
): Promise<readonly T[]> {
  const mesures: T[] = [];
  for (let rang = 0; rang < fois; rang += 1) mesures.push(await measureVisit(navigateur, url, rang, measure));
  return mesures;
}

const medianOf = <T>(mesures: readonly T[], lire: (mesure: T) => number) => median(mesures.map(lire));

async function measureVisits(navigateur: Browser, url: string): Promise<CoutDeVisite> {
  const arrivees = await repeat(navigateur, url, 3, async ({ page, takeOctets }) => ({
    octets: await takeOctets(),
    ms: await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return navigation?.loadEventEnd ?? 0;
    }),
  }));
  const recherches = await repeat(navigateur, url, MOTS.length, async ({ page, takeOctets }, rang) => {
    await takeOctets();
    const ms = await page.evaluate(searchText, MOTS[rang] ?? '');
    const octets = await takeOctets();
    return { ms, octets, ensuite: await page.evaluate(searchText, ENSUITE) };
  });
  const filtres = await repeat(navigateur, url, 1, async ({ page, ralentir }) => {
    const ms = (await page.evaluate(filterList)).calcul;
    await ralentir(RALENTI);
    return { ms, ralenti: (await page.evaluate(filterList)).image };
  });
  const cartes = await repeat(navigateur, url, 3, async ({ page, takeOctets }) => {
    await takeOctets();
    const ms = await page.evaluate(openMap);
    return { ms, octets: await takeOctets() };
  });
  return {
    annuaire: { octets: medianOf(arrivees, (m) => m.octets), ms: medianOf(arrivees, (m) => m.ms) },
    recherche: {
      octets: medianOf(recherches, (m) => m.octets),
      ms: medianOf(recherches, (m) => m.ms),
      ensuite: medianOf(recherches, (m) => m.ensuite),
    },
    filtre: { ms: medianOf(filtres, (m) => m.ms), ralenti: medianOf(filtres, (m) => m.ralenti) },
    carte: { octets: medianOf(cartes, (m) => m.octets), ms: medianOf(cartes, (m) => m.ms) },
  };
}

/** Visite l’annuaire d’un territoire du site construit ; undefined quand aucun navigateur n’est installé. */
export async function measureSite(dossier: string, territoire: string): Promise<CoutDeVisite | undefined> {
  const trouve = findBrowser();
  if (!trouve) return undefined;
  const site = await serveDist(dossier, { port: 0 });
  const navigateur = await chromium.launch({
    executablePath: trouve.executablePath,
    env: { ...process.env, ...trouve.env } as Record<string, string>,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
  try {
    return await measureVisits(navigateur, `${site.url}${territoire}/particuliers/offres/`);
  } finally {
    await navigateur.close();
    await site.close();
  }
}
