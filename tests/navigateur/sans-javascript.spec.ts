import { expect, test } from '@playwright/test';
import { pages, territoire } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('une personne de Saint-Claude trouve qui répare sa voiture, le prix et qui joindre', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Haut-Jura Saint-Claude' }).click();
  await page.getByRole('link', { name: /Réparer ma voiture/ }).click();
  await page.getByRole('link', { name: /^Garage solidaire du Jura/ }).click();
  await expect(page.getByText('7 € par jour').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Qui joindre' })).toBeVisible();
  await expect(page.locator('.rubrique a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ajouter aux contacts' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
});

test('une commune dit ce qui la sert', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(`${territoire}/communes/`);
  await page.getByRole('link', { name: /^Lajoux/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se déplacer à Lajoux');
  await expect(page.getByRole('heading', { name: 'Près de chez vous' })).toBeVisible();
  await page
    .locator('summary', { hasText: /^Voir les/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /Garage solidaire/ })).toBeVisible();
});

test('l’annuaire montre toutes les offres et des chemins pour trier', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.goto(`${territoire}/particuliers/offres/`);
  await expect(page.getByRole('link', { name: /Réparer ma voiture/ }).first()).toBeVisible();
  const offres = page.locator('[data-offre]');
  const lues = await offres.count();
  await page.getByRole('link', { name: 'Page suivante' }).click();
  const suivantes = await offres.count();
  await page.goto(`${territoire}/particuliers/offres/page/toutes/`);
  await expect(offres).toHaveCount(lues + suivantes);
});

// Le même HTML sur tous les écrans.
test('chaque page reste complète', { tag: '@telephone' }, async ({ page }) => {
  for (const { nom, chemin } of pages) {
    await page.goto(chemin);
    const texte = await page.getByRole('main').innerText();
    expect(texte.length, nom).toBeGreaterThan(150);
    await expect(page.locator('.avec-script:visible'), nom).toHaveCount(0);
  }
});
