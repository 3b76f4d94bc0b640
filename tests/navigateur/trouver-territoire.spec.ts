import { expect, test } from './essai.ts';

const trouves = '[data-trouves] a:visible';

test.describe('de sa commune à son guichet', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Où habitez-vous' }).click();
  });

  test('un seul guichet : on y est, et sa pastille dit la commune', { tag: '@telephone' }, async ({
    page,
  }) => {
    const champ = page.getByRole('combobox');
    await champ.fill('39200');
    await expect(page.getByRole('option').first()).toHaveText(/^Saint-Claude/);
    await champ.press('ArrowDown');
    await champ.press('Enter');
    await expect(page).toHaveURL(/\/haut-jura-saint-claude\/#commune=39478_/);
    await expect(page.locator('ma-commune summary')).toHaveText(/Saint-Claude \(39\)\s+changer/);
  });

  test('un besoin touché d’abord demande où l’on vit, puis y mène', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.getByRole('link', { name: /^Réparer ma voiture/ }).click();
    await expect(page.locator('[data-guichets]')).toHaveText('Réparer ma voiture : où habitez-vous ?');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.getByRole('combobox').fill('39200');
    await page.getByRole('option', { name: /^Saint-Claude/ }).click();
    await expect(page).toHaveURL(/\/particuliers\/besoins\/reparer\/#commune=39478_/);
  });

  test('des mots disent un besoin, ou une commune', { tag: '@telephone' }, async ({ page }) => {
    const mots = page.getByRole('searchbox');
    await mots.fill('permis pas cher');
    await mots.press('Enter');
    await expect(page.locator('[data-guichets]')).toHaveText('Passer le permis : où habitez-vous ?');
    await mots.fill('Belfort');
    await mots.press('Enter');
    await expect(page).toHaveURL(/\/territoire-de-belfort\/#commune=90010_/);
  });

  test('deux guichets : le plus petit d’abord, dit le plus près ; la réponse a le focus', {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.getByRole('combobox').fill('bischwiller');
    await page.getByRole('option', { name: /^Bischwiller/ }).click();
    await expect(page.locator(trouves)).toHaveText([
      'Alsace du Nord, le plus près de chez vous',
      'Grand Est',
    ]);
    await expect(page.locator('[data-guichets]')).toContainText('2 guichets');
    await expect(page.locator('[data-reponse]')).toBeFocused();
    await expect(page.locator(trouves).last()).toBeInViewport();
    // Une seule action principale : y aller.
    await expect(page.locator('main .principal')).toHaveText([/le plus près de chez vous$/]);
  });

  for (const [texte, nom, proche] of [
    ['Ajaccio', 'Ajaccio', undefined],
    ['97400', 'Saint-Denis', undefined],
    ['dole', 'Dole', /^Le guichet le plus proche\s: Haut-Jura Saint-Claude, à \d+\skm/],
  ] as const)
    test(`pas encore de guichet, mais le plus proche et qui joindre : ${texte}`, {
      tag: '@telephone',
    }, async ({ page }) => {
      await page.getByRole('combobox').fill(texte);
      await page
        .getByRole('option', { name: new RegExp(`^${nom} `) })
        .first()
        .click();
      await expect(page.locator('[data-guichets]')).toContainText('pas encore de guichet ici');
      if (proche) await expect(page.locator('[data-proche]')).toHaveText(proche);
      else await expect(page.locator('[data-proche]')).toBeHidden();
      await expect(page.locator('[data-aucun] a[href^="tel:"]').first()).toBeVisible();
      await page
        .locator('[data-aucun]')
        .getByRole('link', { name: 'Ce qui existe partout en France' })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('partout en France');
    });

  test('un nouveau texte efface la réponse d’avant', { tag: '@telephone' }, async ({ page }) => {
    await page.getByRole('combobox').fill('ajaccio');
    await page.getByRole('option').first().click();
    await expect(page.locator('[data-aucun]')).toBeVisible();
    await page.getByRole('combobox').fill('zzzz');
    await expect(page.locator('[data-message]')).toContainText('Nom non reconnu');
    await expect(page.locator('[data-aucun]')).toBeHidden();
  });

  test('rien de ce qui est écrit ne part : ni dans l’adresse, ni dans une requête', {
    tag: '@telephone',
  }, async ({ page }) => {
    const demandes: string[] = [];
    page.on('request', (demande) => demandes.push(demande.url()));
    await page.getByRole('combobox').fill('coteaux du lizon');
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(/haut-jura-saint-claude/);
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
    expect(await page.locator('[data-zone]:visible').count()).toBeGreaterThan(1);
  });
});

test.describe('sans script', () => {
  test.use({ javaScriptEnabled: false });

  test('tous les guichets, et les besoins mènent à ce qui vaut partout', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('combobox')).toBeHidden();
    expect(await page.locator('[data-zone]:visible').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: /^Me déplacer/ }).click();
    await expect(page).toHaveURL(/\/partout-en-france\/#se-deplacer$/);
    await expect(page.getByRole('heading', { name: 'Me déplacer' })).toBeInViewport();
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
  const champ = page.locator('#commune');
  expect(lues).toEqual([]);
  await page.locator('summary[data-choisie]').click();
  await champ.click();
  await champ.fill('Vaucouleurs');
  await page.getByRole('option').first().click();
  expect(lues).toHaveLength(1);
  await expect(champ).toHaveValue(/^Vaucouleurs/);
});
