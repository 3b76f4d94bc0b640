import { expect, test } from './essai.ts';

const BELFORT = '/territoire-de-belfort/particuliers';

test('le plus petit de deux homonymes, choisi puis quitté, reste la destination', async ({ page }) => {
  await page.goto(`${BELFORT}/ma-solution/#trajet`);
  const champ = page.getByLabel('Je vais à');
  await champ.fill('fontaine');
  // Celle du guichet d’abord, moins peuplée que celle de l’Isère.
  await expect(page.getByRole('option').first()).toHaveText('Fontaine Territoire de Belfort (90), 90150');
  await page.getByRole('option').first().click();
  await champ.press('Tab');
  await expect(champ).toHaveValue('Fontaine (90)');
  await expect(page.locator('[data-lieu="a"] input[name="commune"]')).toHaveValue('90047');
});

test('quitter le champ ne répond pas à la place de la personne', async ({ page }) => {
  await page.goto(`${BELFORT}/ma-solution/#cherche&besoin=se-deplacer&changer=commune`);
  const question = page.locator('form[data-sujet="commune"]');
  await question.getByRole('combobox').fill('Belfort');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('combobox')).toHaveValue('Belfort (90)');
  await expect(question.getByRole('button', { name: 'Autour de moi' })).toBeFocused();
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Continuer' }).click();
  await expect(question).toBeHidden();
});

test('entre homonymes, la liste reste ouverte sous le champ, sans couvrir la suite', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.goto('/grand-est/particuliers/offres/');
  await page.locator('summary[data-choisie]').click();
  const champ = page.getByLabel('Votre commune');
  await champ.fill('Villers-le-Sec');
  await expect(page.getByRole('option')).toHaveCount(2);
  await champ.press('Tab');
  await expect(page.locator('[data-message]')).toContainText('2 communes répondent');
  const autour = page.getByRole('button', { name: 'Autour de moi' });
  await expect(autour).toBeFocused();
  const [haut, bas] = [await autour.boundingBox(), await page.getByRole('listbox').boundingBox()];
  expect(haut?.y).toBeGreaterThanOrEqual((bas?.y ?? 0) + (bas?.height ?? 0));
  await page.getByRole('option', { name: /Marne/ }).click();
  await expect(champ).toHaveValue('Villers-le-Sec (51)');
  await expect(page).toHaveURL(/commune=51635/);
});
