import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';

// Ce que la personne a dit la suit ; la réponse à ce qu’elle demande est sous ses yeux.
const TERRITOIRE = '/territoire-de-belfort/particuliers';
const ANNUAIRE = `${TERRITOIRE}/offres/`;
const FICHE = `${ANNUAIRE}optymo-velo-electrique-belfort/`;

async function chooseCommune(page: Page, nom: string): Promise<void> {
  const volet = page.locator('details:has([data-choisie])');
  if (!(await volet.evaluate((d: HTMLDetailsElement) => d.open))) await volet.locator('> summary').click();
  await page.getByRole('combobox', { name: 'Votre commune' }).fill(nom);
  await page.getByRole('option', { name: new RegExp(`^${nom}`) }).click();
}

test('la commune choisie suit : la fiche dit qu’elle est servie, un autre onglet la garde, « Ma solution » ne la redemande pas', {
  tag: '@telephone',
}, async ({ page, context }) => {
  await page.goto(ANNUAIRE);
  await chooseCommune(page, 'Delle');
  await expect(page.locator('[data-resultat]')).toContainText('à Delle');
  const lien = page.locator('li[data-offre]:visible :is(h2, h3) a').first();
  // Un onglet ouvert par un lien n’a pas la mémoire de celui-ci.
  await lien.hover();
  await lien.dispatchEvent('pointerdown');
  const autre = await context.newPage();
  await autre.goto(new URL((await lien.getAttribute('href')) ?? '', page.url()).href);
  await expect(autre.locator('[data-servie]')).toContainText('Delle');
  await autre.close();

  await page.goto(FICHE);
  await expect(page.locator('[data-servie]')).toHaveText(
    /^(Oui, Delle est|Non, Delle n’est pas|On ne sait pas si Delle)/,
  );
  await page.goto(`${TERRITOIRE}/ma-solution/`);
  await page.getByRole('link', { name: 'Je cherche une solution' }).click();
  await expect(page.getByRole('link', { name: /^Delle/ })).toBeVisible();

  // « Effacer » dans l’annuaire l’oublie partout.
  await page.goto(ANNUAIRE);
  await expect(page.locator('[data-resultat]')).toContainText('à Delle');
  await page.locator('details.tous > summary').click();
  await page.getByRole('button', { name: 'Effacer' }).last().click();
  await expect(page).toHaveURL(/\/offres\/$/);
  await page.goto(FICHE);
  await expect(page.locator('pour-moi')).toBeHidden();
});

test.describe('sur un petit téléphone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('« panne », Entrée : le compte a le focus, la première réponse est à l’écran', {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.goto(ANNUAIRE);
    const champ = page.getByRole('searchbox', { name: 'Que cherchez-vous' });
    await champ.fill('panne');
    await champ.press('Enter');
    const resultat = page.locator('[data-resultat]');
    await expect(resultat).toBeFocused();
    await expect(resultat).toBeInViewport({ ratio: 1 });
    await expect(page.locator('li[data-offre]:visible :is(h2, h3)').first()).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveTitle(/^\d+\ssolutions? sur \d+ pour «\spanne\s»/);
    await page.goBack();
    await expect(page).toHaveTitle(/^Toutes les solutions/);
  });

  test('une case cochée garde le focus, et le compte reste sous les yeux', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(ANNUAIRE);
    await page.locator('details.tous > summary').click();
    const cases = page.locator('details.tous .case input');
    await cases
      .last()
      .evaluate((derniere) => derniere.closest<HTMLDetailsElement>('.groupe')!.setAttribute('open', ''));
    await cases.last().check();
    await expect(cases.last()).toBeFocused();
    await expect(page.locator('[data-bilan]')).toHaveText(/solutions? sur \d+$/);
    await expect(page.locator('[data-bilan]')).toBeInViewport({ ratio: 1 });
  });
});
