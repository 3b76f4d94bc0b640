import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serveDist } from '../scripts/serve.ts';
import { analyze, getDebord, listPetitesCibles, setTexte } from '../tests/navigateur/acces.ts';
import { parcours } from '../tests/navigateur/etats.ts';
import { pages } from '../tests/navigateur/pages.ts';

// node bench/measure-acces.ts [dist] [--seulement=texte] : chaque sorte de page et chaque état, au téléphone et au
// bureau, dans quatre jeux de couleurs : ce qu’axe trouve, ce qui défile de côté, les cibles de moins de 44 pixels.
// Finit par 1 s’il reste une faute.

const { values, positionals } = parseArgs({
  options: { seulement: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [dist = 'dist'] = positionals;

const LARGEURS = [
  { nom: '360 px', taille: { width: 360, height: 640 } },
  { nom: '1280 px', taille: { width: 1280, height: 900 } },
] as const;

const MODES = [
  { nom: 'clair', colorScheme: 'light', forcedColors: 'none' },
  { nom: 'sombre', colorScheme: 'dark', forcedColors: 'none' },
  { nom: 'forcées, clair', colorScheme: 'light', forcedColors: 'active' },
  { nom: 'forcées, sombre', colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Là où rien ne doit défiler de côté : RGAA 10.11 (320 px) et 10.4 (texte à 200 %). */
const REDISTRIBUTIONS = {
  '360 px': [
    { width: 320, height: 256, texte: 100 },
    { width: 320, height: 640, texte: 100 },
    { width: 360, height: 640, texte: 200 },
  ],
  '1280 px': [
    { width: 640, height: 800, texte: 200 },
    { width: 1280, height: 900, texte: 200 },
  ],
} as const;

type Sorte = 'axe' | 'redistribution' | 'cibles';
const mesures: Record<Sorte, number> = { axe: 0, redistribution: 0, cibles: 0 };
const fautes: Record<Sorte, number> = { axe: 0, redistribution: 0, cibles: 0 };

function report(sorte: Sorte, ou: string, trouvees: readonly string[]): void {
  mesures[sorte] += 1;
  fautes[sorte] += trouvees.length;
  for (const faute of trouvees) console.log(`${sorte} | ${ou} | ${faute}`);
}

/** Juge ce que la page montre maintenant, puis la laisse comme elle était. */
async function judge(page: Page, ou: string, largeur: (typeof LARGEURS)[number]): Promise<void> {
  for (const { nom, ...media } of MODES) {
    await page.emulateMedia(media);
    report('axe', `${ou} | ${largeur.nom} | ${nom}`, await analyze(page));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  if (largeur.nom === '360 px') report('cibles', `${ou} | ${largeur.nom}`, await listPetitesCibles(page));
  for (const { texte, ...taille } of REDISTRIBUTIONS[largeur.nom]) {
    await page.setViewportSize(taille);
    await setTexte(page, texte);
    const debord = await getDebord(page);
    const reglage = `${taille.width} × ${taille.height}, texte à ${texte} %`;
    report('redistribution', `${ou} | ${reglage}`, debord > 0 ? [`+${debord} px`] : []);
  }
  await setTexte(page, 100);
  await page.setViewportSize(largeur.taille);
}

/** Une page ouverte à neuf dans chaque largeur ; ce qui n’y vient pas à temps est une faute. */
async function visit(
  navigateur: Browser,
  nom: string,
  chemin: string,
  play: (page: Page, judgeIci: (moment: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const largeur of LARGEURS) {
    const contexte = await navigateur.newContext({
      baseURL: site.url,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      viewport: largeur.taille,
      bypassCSP: true,
    });
    await contexte.grantPermissions(['clipboard-write']);
    const page = await contexte.newPage();
    page.setDefaultTimeout(15_000);
    await page.route(/^https:/, (route) => route.abort());
    try {
      await page.goto(chemin);
      await play(page, (moment) => judge(page, [nom, moment].filter(Boolean).join(' : '), largeur));
    } catch (erreur) {
      report('axe', `${nom} | ${largeur.nom}`, [`état non atteint : ${String(erreur).split('\n')[0]}`]);
    } finally {
      await contexte.close();
    }
  }
}

const site = await serveDist(dist, { port: 0 });
const trouve = findBrowser();
const navigateur = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(trouve && { executablePath: trouve.executablePath }),
});
const isVoulu = ({ nom }: { readonly nom: string }) => nom.includes(values.seulement);
const [voulues, voulus] = [pages.filter(isVoulu), parcours.filter(isVoulu)];
for (const { nom, chemin } of voulues) await visit(navigateur, nom, chemin, (_, judgeIci) => judgeIci(''));
for (const { nom, chemin, moments } of voulus)
  await visit(navigateur, nom, chemin, async (page, judgeIci) => {
    for (const moment of moments) {
      await moment.agir(page);
      await page.locator(moment.voit).filter({ visible: true }).first().waitFor();
      await judgeIci(moment.nom);
    }
  });
await navigateur.close();
await site.close();

const etats = voulus.reduce((somme, { moments }) => somme + moments.length, 0);
console.log(
  `${voulues.length} pages et ${etats} états, en ${LARGEURS.length} largeurs et ${MODES.length} modes`,
);
for (const sorte of ['axe', 'redistribution', 'cibles'] as const)
  console.log(`${sorte} : ${mesures[sorte]} mesures, ${fautes[sorte]} fautes`);
process.exitCode = Object.values(fautes).every((nombre) => nombre === 0) ? 0 : 1;
