import { expect, test } from './essai.ts';

const guichets = '[data-zone]:visible h3';

test.describe('de sa commune à son guichet', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Où habitez-vous' }).click();
  });

  test('un code postal, au clavier seul', async ({ page }) => {
    const champ = page.getByRole('combobox');
    await champ.fill('39200');
    await expect(page.getByRole('option').first()).toHaveText(/^Saint-Claude/);
    await champ.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await champ.press('Enter');
    await expect(champ).toHaveValue('Saint-Claude (39)');
    await expect(page.locator(guichets)).toHaveText(['Haut-Jura Saint-Claude']);
    await page.getByRole('link', { name: 'Voir ce qui existe à Saint-Claude' }).click();
    await expect(page).toHaveURL(/\/haut-jura-saint-claude\/particuliers\/offres\/#commune=39478$/);
  });

  test('deux guichets pour une commune : le plus proche du terrain d’abord', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.getByRole('combobox').fill('bischwiller');
    await page.getByRole('option', { name: /^Bischwiller/ }).click();
    await expect(page.locator(guichets)).toHaveText(['Alsace du Nord', 'Grand Est']);
    await expect(page.locator('[data-guichets]')).toContainText(
      '2 guichets sont là pour vous, le plus proche d’abord',
    );
  });

  for (const [texte, nom] of [
    ['Ajaccio', 'Ajaccio'],
    ['97400', 'Saint-Denis'],
    ['brest', 'Brest'],
  ] as const)
    test(`pas encore de guichet : ${texte}`, { tag: '@telephone' }, async ({ page }) => {
      await page.getByRole('combobox').fill(texte);
      await page
        .getByRole('option', { name: new RegExp(`^${nom} `) })
        .first()
        .click();
      await expect(page.getByRole('heading', { name: 'Pas encore de guichet ici' })).toBeVisible();
      await expect(page.locator(guichets)).toHaveCount(0);
      await page.getByRole('link', { name: 'Ce qui existe partout en France' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('partout en France');
    });

  test('un nouveau texte efface la réponse d’avant', { tag: '@telephone' }, async ({ page }) => {
    await page.getByRole('combobox').fill('ajaccio');
    await page.getByRole('option').first().click();
    await expect(page.locator(guichets)).toHaveCount(0);
    await page.getByRole('combobox').fill('zzzz');
    await expect(page.locator('[data-message]')).toContainText('Nom non reconnu');
    expect(await page.locator(guichets).count()).toBeGreaterThan(1);
  });

  test('rien de ce qui est écrit ne part : ni dans l’adresse, ni dans une requête', {
    tag: '@telephone',
  }, async ({ page }) => {
    const demandes: string[] = [];
    page.on('request', (demande) => demandes.push(demande.url()));
    await page.getByRole('combobox').fill('coteaux du lizon');
    await page.getByRole('option').first().click();
    await expect(page.locator(guichets)).toHaveCount(1);
    expect(new URL(page.url()).search).toBe('');
    expect(demandes.filter((url) => /lizon|\?/.test(url))).toEqual([]);
    // Le sommaire de l’index, et au plus deux de ses fichiers.
    expect(demandes.filter((url) => url.includes('/communes/')).length).toBeLessThanOrEqual(3);
  });

  test('quand la liste des communes ne répond pas, les guichets restent là', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.route('**/communes/*.txt', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('combobox').fill('dole');
    await expect(page.locator('[data-message]')).toContainText('Choisissez votre territoire');
    expect(await page.locator(guichets).count()).toBeGreaterThan(1);
  });
});

test.describe('sans script', () => {
  test.use({ javaScriptEnabled: false });

  test('tous les guichets, et leurs communes', { tag: '@telephone' }, async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('combobox')).toBeHidden();
    expect(await page.locator('[data-zone]:visible').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Ses communes' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Où habitez-vous');
  });
});

test('un grand territoire lit ses communes quand on entre dans le champ, pas avant', {
  tag: '@telephone',
}, async ({ page }) => {
  const lues: string[] = [];
  page.on('request', (demande) => {
    if (demande.url().endsWith('/communes.txt')) lues.push(demande.url());
  });
  await page.goto('/grand-est/particuliers/offres/');
  const champ = page.getByRole('combobox');
  expect(lues).toEqual([]);
  await champ.click();
  await champ.fill('Vaucouleurs');
  await page.getByRole('option').first().click();
  expect(lues).toHaveLength(1);
  await expect(page).toHaveURL(/commune=55533/);
});
