import { expect, test } from './essai.ts';

const visibles = 'li[data-structure]:visible';

test('trier par département et par légende, lien permanent, retour', async ({ page }) => {
  await page.goto('/reseau/');
  const total = await page.locator(visibles).count();
  expect(total).toBeGreaterThan(50);
  await page.getByLabel('Département', { exact: true }).selectOption('39');
  await expect(page).toHaveURL(/#departement=39$/);
  const duJura = await page.locator(visibles).count();
  expect(duJura).toBeGreaterThan(1);
  expect(duJura).toBeLessThan(total);
  const volet = page.locator('details[data-volet]');
  if (!(await volet.evaluate((e) => (e as HTMLDetailsElement).open))) await volet.locator('summary').click();
  await page.getByLabel('Garage solidaire').check();
  await expect(page).toHaveURL(/#departement=39&legende=garage$/);
  const garages = await page.locator(visibles).count();
  expect(garages).toBeGreaterThan(0);
  await expect(page.locator('[data-resultat]')).toHaveText(
    garages === 1 ? '1 structure' : `${garages} structures`,
  );
  await page.goBack();
  await expect(page.locator(visibles)).toHaveCount(duJura);
  // Le lien, ouvert ailleurs, montre la même chose.
  await page.goto('/reseau/#departement=39&legende=garage');
  await expect(page.locator(visibles)).toHaveCount(garages);
  await expect(page.getByLabel('Département', { exact: true })).toHaveValue('39');
});

test('rien ne répond : une issue, pas un vide', async ({ page }) => {
  await page.goto('/reseau/#departement=39&legende=n-existe-pas');
  await expect(page.locator(visibles)).toHaveCount(0);
  await expect(page.locator('[data-vide]')).toBeVisible();
  await expect(page.locator('[data-vide]').getByRole('link')).toBeVisible();
});

// Au téléphone, la carte attend qu’on la demande.
test('la carte montre les mêmes structures que la liste', { tag: '@bureau' }, async ({ page }) => {
  await page.goto('/reseau/');
  await expect(page.locator('.porte-signe').first()).toBeVisible();
  await page.goto('/reseau/#legende=n-existe-pas');
  await expect(page.locator('[data-etat-carte]')).toContainText('La liste est vide');
  await expect(page.locator('.porte-signe')).toHaveCount(0);
});

test('imprimée, la liste reste et les réglages partent', async ({ page }) => {
  await page.goto('/reseau/#departement=39');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Département', { exact: true })).toBeHidden();
  expect(await page.locator(visibles).count()).toBeGreaterThan(1);
});

test.describe('sans script', () => {
  test.use({ javaScriptEnabled: false });

  test('toutes les structures, par département', async ({ page }) => {
    await page.goto('/reseau/');
    await expect(page.getByLabel('Département', { exact: true })).toBeHidden();
    expect(await page.locator(visibles).count()).toBeGreaterThan(50);
    await expect(page.getByRole('heading', { name: 'Jura (39)' })).toBeVisible();
  });
});
