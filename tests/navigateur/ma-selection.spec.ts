import { readFileSync } from 'node:fs';
import { formatSelection } from '../../src/domain/selection/fragment.ts';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const PAGE = `${territoire}/particuliers/ma-selection/`;
const GARAGE = 'garage-solidaire-du-jura';
const TERMINEE = 'aide-permis-france-travail';
const NOTE = "Mme D’Été <b>O'Neill</b> — مريم Nguyễn Thị Ánh 🚲 #1 %20\n« rappeler »";

const lien = (offres: readonly string[], note = '') => `${PAGE}#${formatSelection({ offres, note })}`;

test('une fiche gardée se retrouve dans la sélection, et s’efface', async ({ page }) => {
  const requetes: string[] = [];
  page.on('request', (requete) => requetes.push(requete.url()));
  await page.goto(`${territoire}/particuliers/offres/${GARAGE}/`);
  await page.getByRole('button', { name: 'Garder cette fiche' }).click();
  await page.getByRole('link', { name: 'Ma sélection (1)' }).click();
  await expect(page.getByRole('link', { name: /^Garage solidaire du Jura/ })).toBeVisible();
  await page.getByLabel('Une note, si vous voulez').fill(NOTE);
  await page.getByLabel('Une note, si vous voulez').blur();
  await expect.poll(() => page.url()).toContain(formatSelection({ offres: [GARAGE], note: NOTE }));
  await page.getByRole('button', { name: /^Effacer/ }).click();
  await expect(page.getByText('Rien pour le moment.')).toBeVisible();
  await expect(page.getByLabel('Une note, si vous voulez')).toHaveValue('');
  expect(page.url()).not.toContain('#');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  // Hors les tuiles de la carte, aucune demande n’a de paramètre ; aucune ne porte la sélection.
  expect(requetes.filter((adresse) => /s1\.|^http:.*\?/.test(adresse))).toEqual([]);
});

test('le lien copié s’ouvre ailleurs : mêmes offres, même ordre, même note, rien d’exécuté', {
  tag: '@telephone',
}, async ({ page, browser, baseURL }) => {
  await page.goto(lien([GARAGE, 'urbus', 'mobigo'], NOTE));
  const noms = page.locator('[data-liste] h3');
  await expect(noms).toHaveCount(3);
  await page.getByRole('button', { name: /^Descendre\s: Garage solidaire du Jura/ }).click();
  const attendus = await noms.allInnerTexts();
  const autre = await browser.newContext({ baseURL: baseURL ?? '' });
  const ailleurs = await autre.newPage();
  await ailleurs.goto(page.url());
  await expect(ailleurs.locator('[data-liste] h3')).toHaveText(attendus);
  await expect(ailleurs.getByLabel('Une note, si vous voulez')).toHaveValue(NOTE);
  await expect(ailleurs.locator('ma-selection b')).toHaveCount(0);
  await expect(ailleurs.locator('[data-avis]')).toBeHidden();
  await autre.close();
});

test('un lien coupé par un SMS le dit et montre ce qui est arrivé', { tag: '@telephone' }, async ({
  page,
}) => {
  const entier = lien([GARAGE, 'urbus', 'mobigo'], 'Bonjour');
  await page.goto(entier.slice(0, entier.indexOf('urbus') + 3));
  await expect(page.locator('[data-avis]')).toContainText('1 solution est arrivée sur 3');
  await expect(page.locator('[data-liste] h3')).toHaveText([/^Garage solidaire du Jura/]);
});

test('une offre terminée ou disparue le dit, sans emporter les autres', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.goto(lien([TERMINEE, 'fiche-d-hier', GARAGE]));
  const cartes = page.locator('[data-liste] > li');
  await expect(cartes).toHaveCount(3);
  await expect(cartes.nth(0)).toContainText('Terminée');
  await expect(cartes.nth(1)).toContainText('n’existe plus ou a changé de nom');
  await expect(cartes.nth(2)).toContainText('7 € par jour');
});

test('4 000 signes : le code et le SMS partent sans la note, et le disent', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.goto(lien([GARAGE], 'é'.repeat(4000)));
  await page.getByRole('button', { name: 'Afficher un code à scanner' }).click();
  await expect(page.locator('[data-mot-code]')).toContainText('sans la note');
  await expect(page.locator('[data-dessin] svg')).toBeVisible();
  await expect(page.locator('[data-manque-sms]')).toContainText('Votre note n’est pas dans le SMS.');
  const sms = decodeURIComponent((await page.locator('[data-sms]').getAttribute('href')) ?? '');
  expect(sms).toMatch(/^sms:\?&body=.*Garage solidaire du Jura/);
  expect(sms.length).toBeLessThanOrEqual('sms:?&body='.length + 160);
});

test('un numéro de sécurité sociale est refusé, et n’entre ni dans l’onglet ni dans le lien', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.goto(lien([GARAGE]));
  await page.getByLabel('Une note, si vous voulez').fill('n° 1 85 05 78 006 084 36');
  await expect(page.getByRole('alert')).toContainText('sécurité sociale');
  const [gardee = ''] = await page.evaluate(() => Object.values({ ...sessionStorage }) as string[]);
  expect(gardee).toBe(formatSelection({ offres: [GARAGE], note: '' }));
});

test('le rappel d’agenda porte les offres, jamais la note', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(lien([GARAGE], 'Secret'));
  const attendu = page.waitForEvent('download');
  await page.getByRole('button', { name: /Ajouter à mon agenda/ }).click();
  const ics = readFileSync(await (await attendu).path(), 'utf8');
  expect(ics).toContain('SUMMARY:Joindre');
  expect(ics).toContain('Garage solidaire du Jura');
  expect(ics).not.toContain('Secret');
});
