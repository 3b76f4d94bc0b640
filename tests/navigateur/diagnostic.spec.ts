import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const PAGE = `${territoire}/prescripteurs/diagnostic/`;
// Sans commune, rien n’est conseillé.
const CONNUE = `${PAGE}#commune=39478_Saint-Claude`;
const STOCKE = () => localStorage.length + sessionStorage.length;

test('la conclusion suit les réponses, nomme les freins et les offres, se reprend et s’efface', async ({
  page,
}) => {
  const requetes: string[] = [];
  await page.goto(CONNUE);
  page.on('request', (requete) => requetes.push(requete.url() + (requete.postData() ?? '')));
  const vehicule = page.getByRole('group', { name: /peut-elle utiliser un véhicule/ });
  await vehicule.getByLabel('Le sien est en panne').check();
  await expect(page.locator('[data-niveau]')).toHaveText('À lever d’abord');
  const frein = page.locator('[data-freins] > li');
  await expect(frein.getByRole('heading', { name: 'Le véhicule' })).toBeVisible();
  await expect(frein.getByRole('link', { name: /^Garage solidaire du Jura/ })).toBeVisible();
  await page.getByLabel('Notes\u00a0: le véhicule').fill('Mme D’Été, مريم 🚲 <b>');
  await page
    .getByRole('group', { name: /presque|évite par peur/ })
    .getByLabel(/ne sort presque plus/)
    .check();
  await expect(page.locator('[data-niveau]')).toHaveText('Accompagnement renforcé');
  await expect(frein.first().getByRole('heading')).toHaveText('La confiance');

  await page.goto(`${territoire}/prescripteurs/offres/garage-solidaire-du-jura/`);
  await page.goto(PAGE);
  await expect(vehicule.getByLabel('Le sien est en panne')).toBeChecked();
  await expect(page.getByLabel('Notes\u00a0: le véhicule')).toHaveValue('Mme D’Été, مريم 🚲 <b>');

  await page.getByRole('button', { name: /^Effacer/ }).click();
  await page.getByRole('button', { name: 'Annuler l’effacement' }).press('Enter');
  await expect(vehicule.getByLabel('Le sien est en panne')).toBeChecked();
  await page.getByRole('button', { name: /^Effacer/ }).click();
  await expect(vehicule.getByLabel('Le sien est en panne')).not.toBeChecked();
  await expect(page.locator('[data-niveau]')).toHaveText('Pas encore de réponse');
  // La situation est celle de l’établi : elle s’efface là-bas.
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['situation']);
  expect(requetes.filter((requete) => /t%C3%A9|panne|note-|%D9/.test(requete))).toEqual([]);
});

test('les offres d’un frein se gardent dans la sélection', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(CONNUE);
  await page.getByLabel('Le sien est en panne').check();
  await page.getByRole('button', { name: 'Garder ces offres' }).click();
  await page.getByRole('link', { name: 'Ma sélection', exact: true }).click();
  await expect(page.locator('[data-liste] h3').first()).toContainText('Garage solidaire du Jura');
});

test('un numéro de sécurité sociale est refusé et n’est pas gardé', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('Prénom ou initiales').fill('1 85 05 78 006 084 36');
  await expect(page.getByRole('alert')).toContainText('sécurité sociale');
  expect(await page.evaluate(STOCKE)).toBe(0);
});

test('imprimée, la grille remplie ne montre que ce qui a été dit ; vide, elle est entière', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  const groupes = page.locator('fieldset');
  await expect(page.locator('fieldset:visible')).toHaveCount(await groupes.count());
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Le sien est en panne').check();
  await page.getByLabel('Suite convenue').fill('Rappeler\nmardi');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
  await expect(page.locator('[data-papier="suite"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Synthèse' })).toBeVisible();
});

test('le code imprimé revient : ce qui a changé se dit, un frein levé se compte, l’adresse ne garde rien', {
  tag: '@bureau',
}, async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('Le sien est en panne').check();
  await expect(page.locator('[data-inconnue]')).toBeVisible();
  await expect(page.locator('[data-freins] [data-offre]')).toHaveCount(0);
  await expect(page.locator('[data-code]')).not.toBeEmpty();
  const code = await page.locator('[data-code]').textContent();
  await page.getByLabel('Prénom ou initiales').fill('É. "B" مريم');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const entete = await page.evaluate(() => [...(document.styleSheets[0]?.cssRules ?? [])].at(-1)?.cssText);
  expect(entete).toMatch(/É\. \\"B\\" مريم.*counter\(pages\)/s);

  await page.goto('about:blank');
  await page.goto(`${PAGE}#entree=${code}`);
  await page.getByLabel('Oui, le sien, et il roule').check();
  await expect(page.locator('[data-changements]')).toContainText('Frein levé\u00a0: le véhicule');
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Compter les freins levés' }).click();
  await expect(page.locator('[data-mot]')).toContainText('1\u00a0frein levé compté');
  await page.getByLabel(/^Code de l’entretien/).fill('2611-28');
  await expect(page.getByRole('alert')).toContainText('coupé, mal recopié');
});

test('« Orienter avec ce diagnostic » porte la situation et le résumé', { tag: '@bureau' }, async ({
  page,
}) => {
  await page.goto(CONNUE);
  await page.getByLabel('Aucun, et le projet l’exige').check();
  await page.getByLabel('Aller travailler').check();
  await page.getByRole('button', { name: 'Orienter avec ce diagnostic' }).click();
  await expect(page).toHaveURL(/orienter\/$/);
  await expect(page.getByLabel('Permis', { exact: true })).toHaveValue('aucun');
  const resume = await page.evaluate(() =>
    sessionStorage.getItem('guichet-resume-diagnostic-haut-jura-saint-claude'),
  );
  expect(resume).toMatch(/À lever d’abord\u00a0: le permis et le code/);
});
