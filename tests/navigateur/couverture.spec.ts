import { readFileSync } from 'node:fs';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

test('la couverture se lit par commune, et mène à la commune', async ({ page }) => {
  await page.goto(`${territoire}/prescripteurs/`);
  await page.getByRole('link', { name: 'Ce qui existe, commune par commune' }).click();
  await expect(page.getByText(/Sur 17.catégories de services/)).toBeVisible();
  const tableau = page.getByRole('region', { name: 'Tableau de la couverture' });
  const ligne = tableau.getByRole('row').filter({ hasText: 'Lajoux' });
  await expect(ligne.getByRole('cell', { name: /\d+.offres?/ }).first()).toBeVisible();
  await expect(ligne.getByRole('cell', { name: 'inconnu' }).first()).toBeAttached();
  await ligne.getByRole('link', { name: 'Lajoux' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se déplacer à Lajoux');
});

test('le nom de la commune et celui de la catégorie restent en vue quand le tableau défile', async ({
  page,
}) => {
  await page.goto(`${territoire}/prescripteurs/couverture/`);
  const tableau = page.getByRole('region', { name: 'Tableau de la couverture' });
  await tableau.evaluate((zone) => zone.scrollTo(400, 300));
  const cadre = await tableau.boundingBox();
  const coin = await tableau.getByRole('columnheader', { name: 'Commune', exact: true }).boundingBox();
  expect(Math.round((coin?.x ?? 0) - (cadre?.x ?? 0))).toBeLessThanOrEqual(2);
  expect(Math.round((coin?.y ?? 0) - (cadre?.y ?? 0))).toBeLessThanOrEqual(2);
  const defile = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(defile, 'la page elle-même ne défile pas en largeur').toBe(false);
});

test('le CSV s’ouvre dans un tableur : marque d’ordre, point-virgule, une ligne par commune', async ({
  page,
}) => {
  await page.goto(`${territoire}/prescripteurs/couverture/`);
  const attente = page.waitForEvent('download');
  await page.getByRole('link', { name: /Télécharger le tableau/ }).click();
  const texte = readFileSync(await (await attente).path(), 'utf8');
  expect(texte.startsWith('\uFEFFcode_insee;commune;')).toBe(true);
  expect(texte.trim().split('\r\n')).toHaveLength(1 + 22);
});

test('un lecteur de flux trouve le flux et le lit', async ({ page }) => {
  await page.goto(`${territoire}/prescripteurs/changements/`);
  const adresse = await page
    .locator('link[rel="alternate"][type="application/atom+xml"]')
    .getAttribute('href');
  const reponse = await page.request.get(adresse ?? '');
  expect(reponse.headers()['content-type']).toContain('application/atom+xml');
  const lu = await page.evaluate(
    (xml) => {
      const document_ = new DOMParser().parseFromString(xml, 'application/xml');
      const textes = (balise: string) =>
        [...document_.getElementsByTagName(balise)].map(({ textContent }) => textContent);
      return { faute: textes('parsererror').length, ids: textes('id'), dates: textes('updated') };
    },
    await reponse.text(),
  );
  expect(lu.faute).toBe(0);
  expect(lu.ids.length).toBeGreaterThan(5);
  expect(new Set(lu.ids).size).toBe(lu.ids.length);
  expect(lu.dates.slice(1)).toEqual(lu.dates.slice(1).toSorted().toReversed());
});

test('la lettre tient sur une feuille', async ({ page }) => {
  await page.goto(`${territoire}/lettre/`);
  await page.emulateMedia({ media: 'print' });
  // A4 moins les marges de print.css, en pixels CSS.
  await page.setViewportSize({ width: Math.round((180 / 25.4) * 96), height: 800 });
  const hauteur = await page.evaluate(() => document.body.scrollHeight);
  expect(hauteur).toBeLessThanOrEqual(Math.round((270 / 25.4) * 96));
});

test('le bilan dit en tableau ce que disent les barres', async ({ page }) => {
  await page.goto(`${territoire}/bilan/`);
  const tableau = page.getByRole('table', { name: /Indicateurs du programme/ });
  await expect(tableau.getByRole('row').filter({ hasText: '119' }).first()).toBeVisible();
  await expect(page.locator('.graphique li')).toHaveCount((await tableau.getByRole('row').count()) - 1);
});
