import { expect, type Page, test } from '@playwright/test';
import type { OffresGeoJson } from '../../src/domain/echange/to-geojson.ts';

const ANNUAIRE = '/haut-jura-saint-claude/particuliers/offres/';
const OFFRES = '/haut-jura-saint-claude/offres.geojson';
const TUILES = 'https://data.geopf.fr/**';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const giveTuiles = (page: Page) =>
  page.route(TUILES, (route) => route.fulfill({ contentType: 'image/png', body: PIXEL }));
const refuseTuiles = (page: Page) => page.route(TUILES, (route) => route.abort());

async function showCarte(page: Page) {
  const carte = page.locator('carte-offres');
  const bouton = page.getByRole('button', { name: 'Carte', exact: true });
  if (await bouton.isVisible()) await bouton.click();
  else await carte.locator('[data-carte]').scrollIntoViewIfNeeded();
  await expect(carte.locator('.signe').first()).toBeVisible();
  return carte;
}

async function getOffresPlacees(page: Page) {
  const { features } = (await (await page.request.get(OFFRES)).json()) as OffresGeoJson;
  return features.filter((f) => f.geometry).map((f) => f.properties);
}

const announce = (page: Page, ids: readonly string[]) =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('offres-affichees', { detail })), ids);

// Sur un grand écran, la carte se charge dès qu’elle est en vue.
test('sur un téléphone, rien de la carte n’est chargé avant « Voir la carte »', {
  tag: '@telephone',
}, async ({ page }) => {
  await giveTuiles(page);
  const demandes: string[] = [];
  page.on('request', (demande) => demandes.push(demande.url()));
  await page.goto(ANNUAIRE, { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 2000);
  const deLaCarte = () => demandes.filter((url) => /data\.geopf\.fr|leaflet-carte|offres\.geojson/.test(url));
  expect(deLaCarte()).toEqual([]);
  const carte = await showCarte(page);
  expect(deLaCarte().length).toBeGreaterThan(2);
  await expect(carte.locator('[data-carte]')).toBeInViewport({ ratio: 0.9 });
});

test('avec des tuiles, elles couvrent le fond et leur source est citée', async ({ page }) => {
  await giveTuiles(page);
  await page.goto(ANNUAIRE);
  const carte = await showCarte(page);
  await expect(carte.locator('.leaflet-tile-loaded').first()).toBeAttached();
  await expect(carte.locator('[data-carte]')).toHaveAttribute('data-fond', 'tuiles');
  const mention = carte.locator('.leaflet-control-attribution');
  await expect(mention).toContainText('IGN');
  await expect(mention).toContainText('GeoNames (CC BY 4.0)');
});

test('sans tuiles, le contour, les communes et les offres restent', async ({ page }) => {
  await refuseTuiles(page);
  await page.goto(ANNUAIRE);
  const carte = await showCarte(page);
  await expect(carte.locator('[data-carte]')).toHaveAttribute('data-fond', 'vecteur');
  await expect(carte.locator('.leaflet-tile')).toHaveCount(0);
  await expect(carte.locator('.fond-territoire')).toBeVisible();
  await expect(carte.locator('.fond-nom', { hasText: 'Saint-Claude' }).first()).toBeAttached();
  await expect(carte.locator('.signe').first()).toBeVisible();
});

test('au clavier : Tab atteint un signe, Entrée ouvre sa bulle, Échap la ferme et rend le focus', async ({
  page,
}) => {
  await refuseTuiles(page);
  await page.goto(ANNUAIRE);
  const carte = await showCarte(page);
  await carte.getByRole('link', { name: 'Passer la carte' }).focus();
  const signe = carte.locator('.signe:focus');
  for (let i = 0; i < 5 && (await signe.count()) === 0; i++) await page.keyboard.press('Tab');
  const nom = await signe.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  const bulle = page.getByRole('dialog');
  await expect(bulle).toBeVisible();
  await expect(bulle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bulle).toHaveCount(0);
  await expect(signe).toHaveAttribute('aria-label', nom ?? '');
});

test('une bulle dit « quelque part » et mène à la fiche de l’espace', async ({ page }) => {
  // Immobile, la carte ne glisse pas sous le doigt pendant qu’il touche « Fermer ».
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await refuseTuiles(page);
  const [placee] = (await getOffresPlacees(page)).filter((o) => o.precision === 'commune');
  test.skip(!placee, 'Aucune offre n’est placée au centre de sa commune.');
  await page.goto(ANNUAIRE);
  const carte = await showCarte(page);
  await announce(page, [placee!.id]);
  await carte.locator('.signe-approche').click();
  const bulle = page.getByRole('dialog');
  await expect(bulle).toContainText('Quelque part');
  await expect(bulle).toContainText(placee!.structure);
  if (placee!.prix) await expect(bulle).toContainText(placee!.prix);
  if (placee!.joindre?.lien)
    await expect(bulle.getByText(placee!.joindre.texte)).toHaveAttribute('href', placee!.joindre.lien);
  const lien = bulle.getByRole('link', { name: `Voir la fiche : ${placee!.nom}` });
  await expect(lien).toHaveAttribute('href', new RegExp(`/particuliers/offres/${placee!.id}/$`));
  await bulle.getByRole('button', { name: 'Fermer' }).click();
  await expect(bulle).toHaveCount(0);
});

test('au clavier, ouvrir un groupe dit ce qu’il contenait et mène à son premier signe', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await refuseTuiles(page);
  await page.goto('/territoire-de-belfort/particuliers/offres/');
  const carte = await showCarte(page);
  const groupe = carte.locator('.signe-groupe').first();
  await expect(groupe).toHaveAccessibleName(/^\d+.solutions proches, agrandir la carte ici$/);
  await groupe.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#annonces')).toHaveText(
    /^\d+.solutions maintenant visibles, en \d+.endroits\.$/,
  );
  await expect(carte.locator('.signe:focus')).toBeVisible();
});

test('la carte suit la liste : ce qui est filtré n’y est plus', async ({ page }) => {
  await refuseTuiles(page);
  const placees = await getOffresPlacees(page);
  await page.goto(ANNUAIRE);
  const carte = await showCarte(page);
  await announce(page, [placees[0]!.id]);
  await expect(carte.locator('.signe')).toHaveCount(1);
  expect(await carte.locator('.signe').getAttribute('aria-label')).toContain(placees[0]!.nom);
  await announce(page, []);
  await expect(carte.locator('.signe')).toHaveCount(0);
  await expect(carte.locator('[data-etat-carte]')).toContainText('rien à montrer');
});

test('« Passer la carte » mène après elle, sans effacer les filtres', async ({ page }) => {
  await refuseTuiles(page);
  await page.goto(`${ANNUAIRE}#direct=oui`);
  const resultat = page.locator('[data-resultat]');
  await expect(resultat).toContainText(/solutions? sur/);
  const filtree = await resultat.innerText();
  const carte = await showCarte(page);
  await carte.getByRole('link', { name: 'Passer la carte' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#apres-la-carte')).toBeFocused();
  await expect(page).toHaveURL(/#direct=oui$/);
  await expect(resultat).toHaveText(filtree);
});

// Un téléphone n’a pas de molette.
test('la page défile à la molette au-dessus de la carte ; la carte ne s’agrandit que si elle a le focus', {
  tag: '@bureau',
}, async ({ page }) => {
  await refuseTuiles(page);
  await page.goto(ANNUAIRE);
  const carte = await showCarte(page);
  const zone = carte.locator('[data-carte]');
  const point = () => carte.locator('.fond-territoire').getAttribute('d');
  await zone.hover({ position: { x: 120, y: 250 } });
  const avant = await point();
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(400);
  expect(await point()).toBe(avant);
  await zone.focus();
  await zone.hover({ position: { x: 120, y: 250 } });
  await page.mouse.wheel(0, -200);
  await expect.poll(point).not.toBe(avant);
});
