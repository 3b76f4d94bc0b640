import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

test('la couverture se lit par commune, et mène à la commune', async ({ page }) => {
  await page.goto(`${territoire}/prescripteurs/`);
  await page.getByRole('link', { name: 'Ce qui existe, commune par commune' }).click();
  await expect(page.getByText(/Sur 17.catégories de services/)).toBeVisible();
  const tableau = page.getByRole('region', { name: 'Tableau de la couverture' });
  const ligne = tableau.getByRole('row').filter({ hasText: 'Lajoux' });
  await expect(ligne.getByRole('cell', { name: /\d+.offres?|annoncée/ }).first()).toBeVisible();
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

test('la carte suit la catégorie choisie au clavier, et dit les mêmes nombres que le tableau', {
  tag: '@bureau',
}, async ({ page }) => {
  await page.goto(`${territoire}/prescripteurs/couverture/`);
  const choix = page.getByRole('group', { name: 'Quelle catégorie voulez-vous voir' });
  const carte = choix.getByRole('img', { name: /^Carte/ });
  await choix.getByRole('radio', { name: 'Guichet, accueil et permanences' }).focus();
  for (const nom of ['Conseil en mobilité (CMI)', 'Atelier mobilité']) {
    await page.keyboard.press('ArrowDown');
    await expect(choix.getByRole('radio', { name: nom })).toBeChecked();
    await expect(carte).toHaveCount(1);
    await expect(carte).toHaveAccessibleName(new RegExp(nom.replace(/[()]/g, '.')));
    const ligne = page
      .getByRole('table', { name: 'Nombre de communes couvertes par catégorie' })
      .getByRole('row')
      .filter({ hasText: nom });
    const cases = ligne.getByRole('cell');
    const confirmees = (await cases.first().innerText()).match(/^(\d+) sur/)?.[1] ?? '0';
    const annoncees = (await cases.nth(2).innerText()).trim();
    for (const [mot, nombre] of [
      ['Confirmée', confirmees],
      ['Annoncée', annoncees],
    ]) {
      const dit = expect(carte);
      if (nombre === '0') await dit.not.toHaveAccessibleName(new RegExp(`\\b${mot}.:`));
      else await dit.toHaveAccessibleName(new RegExp(`\\b${mot}.: ${nombre}\\b`));
    }
  }
});

test('la carte s’imprime, sans les boutons qui la choisissent', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(`${territoire}/prescripteurs/couverture/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Carte/ })).toHaveCount(1);
  await expect(page.locator('.carte-couverture label').first()).toBeHidden();
});

test('un grand territoire se dessine par intercommunalité', { tag: '@bureau' }, async ({ page }) => {
  const html = await (await page.goto('/grand-est/prescripteurs/couverture/'))?.body();
  expect(gzipSync(html ?? '', { level: 9 }).length).toBeLessThanOrEqual(15_000);
  await expect(page.getByText('Chaque case est une intercommunalité')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Carte/ })).toHaveCount(1);
});

test('un lecteur de flux trouve le flux et le lit', { tag: '@bureau' }, async ({ page }) => {
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

test('la lettre tient sur une feuille', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(`${territoire}/lettre/`);
  await page.emulateMedia({ media: 'print' });
  // A4 moins les marges de print.css, en pixels CSS.
  await page.setViewportSize({ width: Math.round((180 / 25.4) * 96), height: 800 });
  const hauteur = await page.evaluate(() => document.body.scrollHeight);
  expect(hauteur).toBeLessThanOrEqual(Math.round((270 / 25.4) * 96));
});

test('le bilan dit en tableau ce que disent les barres', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(`${territoire}/bilan/`);
  const tableau = page.getByRole('table', { name: /Indicateurs du programme/ });
  await expect(tableau.getByRole('row').filter({ hasText: '119' }).first()).toBeVisible();
  await expect(page.locator('.graphique li')).toHaveCount((await tableau.getByRole('row').count()) - 1);
});
