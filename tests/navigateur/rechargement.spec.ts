import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const ORIENTER = `${territoire}/prescripteurs/orienter/`;

/** Une personne de Saint-Claude, 22 ans, sans permis ; rend ce que dit alors la page. */
async function enter(page: Page): Promise<string> {
  await page.goto(ORIENTER);
  await page.getByLabel('Permis', { exact: true }).selectOption('aucun');
  await page.getByLabel('Âge').fill('22');
  await page.getByLabel('Commune', { exact: true }).fill('saint-cla');
  await page.getByRole('option', { name: /^Saint-Claude/ }).click();
  await expect(page.locator('[data-verdicts] [data-compte]')).toContainText('à vérifier');
  return (await page.locator('[data-verdicts] [data-compte]').textContent()) ?? '';
}

/** Les champs, le verdict et ce que retient l’onglet disent la même chose. */
async function expectAccord(page: Page, compte: string): Promise<void> {
  await expect(page.locator('[data-verdicts] [data-compte]')).toHaveText(compte);
  await expect(page.getByLabel('Commune', { exact: true })).toHaveValue('Saint-Claude (39)');
  await expect(page.getByLabel('Âge')).toHaveValue('22');
  await expect(page.getByLabel('Permis', { exact: true })).toHaveValue('aucun');
  const retenu = await page.evaluate(() => sessionStorage.getItem('situation'));
  expect(retenu).toMatch(/commune=39478.*age=22.*permis=aucun/);
}

test('Orienter rechargé, ou retrouvé par « Précédent », dit la même personne et le même verdict', async ({
  page,
}) => {
  const compte = await enter(page);
  await page.reload();
  await expectAccord(page, compte);
  // Playwright n’a pas le cache des pages : c’est le retour d’une page oubliée.
  await page.locator('[data-verdicts] tbody a').first().click();
  await expect(page.locator('actions-fiche')).toBeVisible();
  await page.goBack();
  await expectAccord(page, compte);
});

test('Orienter rechargé : le premier toucher dans le tableau compte', async ({ page }) => {
  await enter(page);
  await page.reload();
  const choix = page.locator('[data-choix]').first();
  await choix.click();
  await expect(choix).toBeChecked();
  await expect(page.locator('[data-choisies]')).toHaveText('1 offre choisie.');
});

test('une commune en cours de frappe reste quand l’établi arrive', { tag: '@bureau' }, async ({ page }) => {
  await page.route(/\/_astro\/atelier\./, async (route) => {
    await new Promise((fini) => setTimeout(fini, 400));
    await route.continue();
  });
  await page.goto(ORIENTER);
  const champ = page.getByLabel('Commune', { exact: true });
  const atelier = page.waitForResponse(/\/_astro\/atelier\./);
  await champ.pressSequentially('saint-cla');
  await atelier;
  await page.waitForTimeout(300);
  await expect(champ).toHaveValue('saint-cla');
  await expect(page.getByRole('option', { name: /^Saint-Claude/ })).toBeVisible();
});

test('sans prendre le focus, un choix ou un envoi suffit à ouvrir l’établi', { tag: '@bureau' }, async ({
  page,
}) => {
  await page.goto(ORIENTER);
  await page.getByLabel('Permis', { exact: true }).evaluate((champ: HTMLSelectElement) => {
    champ.value = 'b';
    champ.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.locator('[data-verdicts] tbody tr').first()).toBeVisible();
  await page.getByRole('button', { name: 'Personne suivante' }).first().click();
  await page.reload();
  await page.locator('form.situation').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect(page.locator('[data-verdicts] [data-compte]')).toBeFocused();
});

test('un trajet rechargé avant d’être envoyé ne montre pas un départ qu’il ne sait plus', {
  tag: '@bureau',
}, async ({ page }) => {
  await page.goto(`${territoire}/particuliers/ma-solution/#trajet`);
  await page.getByLabel('Je pars de').fill('lajoux');
  await page.getByRole('option', { name: /^Lajoux/ }).click();
  await page.reload();
  const depart = page.locator('[data-lieu="de"] input[name="commune"]');
  await expect(page.getByLabel('Je pars de')).toHaveValue('');
  await expect(depart).toHaveValue('');
});

test('le diagnostic rechargé garde ses réponses et sa conclusion', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(`${territoire}/prescripteurs/diagnostic/`);
  const reponse = page.getByRole('radio').last();
  await reponse.check();
  const conclusion = page.locator('[data-niveau]').first();
  const dite = await conclusion.textContent();
  await page.reload();
  await expect(reponse).toBeChecked();
  await expect(conclusion).toHaveText(dite ?? '');
});

test('« Voir qui m’emmène » pressé avant que le calcul soit là répond quand il arrive', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.route(/\/_astro\/recherche-de-trajet\./, async (route) => {
    await new Promise((fini) => setTimeout(fini, 600));
    await route.continue();
  });
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
  await page.goto(
    '/grand-est/particuliers/ma-solution/#trajet&de=67462_200030526_48.26_7.45_Sélestat&a=67115_200030526_48.26_7.45_Ebersheim&heure=08:15&le=2026-11-24',
  );
  await page.getByLabel('Je veux').selectOption({ label: 'arriver avant' });
  await page.getByRole('button', { name: 'Voir qui m’emmène' }).click();
  await expect(page).toHaveURL(/avant=08:15/);
});
