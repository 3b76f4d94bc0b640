import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const PAGE = `${territoire}/particuliers/combien-ca-coute/`;

test('changer les jours et la distance recalcule tout, et ne demande rien à personne', {
  tag: '@telephone',
}, async ({ page, baseURL }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  const requetes: string[] = [];
  page.on('request', (requete) => {
    // Chromium relit l’icône du site à chaque changement d’adresse ; le fragment n’est jamais envoyé.
    if (!requete.url().endsWith('/favicon.svg')) requetes.push(requete.url());
  });
  const tableau = page.getByRole('table', { name: /^Avoir un véhicule/ });
  const garage = tableau
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Garage solidaire du Jura/ }) });
  const voiture = tableau.getByRole('row').filter({ hasText: 'Votre voiture' });
  await expect(garage).toContainText(/environ 221.€/);
  await expect(voiture).toContainText(/environ 356.€/);
  await page.getByLabel('Jours de trajet par mois').fill('10');
  await page.getByLabel('Kilomètres pour y aller').fill('50');
  // 10 jours × 7 € + 1 000 km × 0,113 € ; (12 000 km × 0,34 € + 1 330 €) ÷ 12.
  await expect(garage).toContainText(/environ 183.€/);
  await expect(voiture).toContainText(/environ 451.€/);
  const calcul = tableau.locator('details').filter({ hasText: 'Garage solidaire du Jura' });
  await calcul.locator('summary').click();
  await expect(calcul).toContainText(/10.jours × 7.€/);
  await expect(page.getByText(/Pour 10.jours par mois, à 50.km de chez vous/).first()).toBeVisible();
  await expect(page.locator('#annonces')).toContainText('Une voiture à vous');
  expect(page.url()).toBe(`${baseURL}${PAGE}#jours=10&km=50`);
  expect(requetes).toEqual([]);
});

test('l’adresse retrouve le calcul, et revenir à 20 jours et 18 km redonne la page sans script', {
  tag: '@telephone',
}, async ({ page, browser, baseURL }) => {
  const sans = await browser.newContext({ javaScriptEnabled: false });
  const statique = await sans.newPage();
  await statique.goto(`${baseURL}${PAGE}`);
  const attendu = await statique.locator('calcul-cout table').allInnerTexts();
  await sans.close();
  expect(attendu.join(' ')).toMatch(/environ 356.€/);
  await page.goto(`${PAGE}#jours=31&km=150`);
  await expect(page.getByLabel('Jours de trajet par mois')).toHaveValue('31');
  await expect(page.getByLabel('Kilomètres pour y aller')).toHaveValue('150');
  expect(await page.locator('calcul-cout table').allInnerTexts()).not.toEqual(attendu);
  await page.getByLabel('Jours de trajet par mois').fill('20');
  await page.getByLabel('Kilomètres pour y aller').fill('18');
  expect(await page.locator('calcul-cout table').allInnerTexts()).toEqual(attendu);
});

test('chaque tableau reste du moins cher au plus cher', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(`${PAGE}#jours=31&km=1`);
  for (const tableau of await page.locator('[data-classement]').all()) {
    const totaux = await tableau
      .locator('[data-pleine]')
      .evaluateAll((barres) => barres.map((barre) => Number(barre.getAttribute('width'))));
    expect(totaux.length).toBeGreaterThan(2);
    expect(totaux).toEqual(totaux.toSorted((a, b) => a - b));
  }
  // Pour 1 km, une location au jour coûte plus qu’une voiture : la voiture n’est pas toujours la dernière.
  const premiere = page.locator('[data-classement]').last().locator('tbody').first();
  await expect(premiere).toContainText('Votre voiture');
});

test('le lien d’évitement n’efface pas le calcul', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(`${PAGE}#jours=7&km=3`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#jours=7&km=3$/);
  await expect(page.getByLabel('Jours de trajet par mois')).toHaveValue('7');
  await expect(page.getByText(/Pour 7.jours par mois, à 3.km/)).toBeVisible();
});

test('un nombre impossible est expliqué, et ne change rien', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(PAGE);
  const jours = page.getByLabel('Jours de trajet par mois');
  await jours.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(jours).toHaveAttribute('aria-invalid', 'true');
  await expect(jours).toHaveAccessibleDescription('Écrivez un nombre de 1 à 31.');
  await expect(page.getByRole('alert')).toHaveText('Écrivez un nombre de 1 à 31.');
  await expect(page.getByText(/Pour 4.jours par mois/)).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowUp');
  await expect(jours).not.toHaveAttribute('aria-invalid');
  await expect(page.getByText(/Pour 5.jours par mois/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#jours=5&km=18$/);
});

test('calculs ouverts, rien ne déborde à 320 pixels ni avec un texte doublé', async ({ page }) => {
  for (const chemin of [PAGE, `${territoire}/particuliers/offres/garage-solidaire-du-jura/`]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(chemin);
    await page.locator('details').evaluateAll((volets) => {
      for (const volet of volets) volet.setAttribute('open', '');
    });
    const deborde = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await deborde(), `${chemin} à 320 px`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await deborde(), `${chemin}, texte à 200 %`).toBeLessThanOrEqual(0);
  }
});

test('la fiche compare l’offre à une voiture, et mène au calcul', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(`${territoire}/particuliers/offres/garage-solidaire-du-jura/`);
  const tableau = page.getByRole('table', { name: /^Comparé à une voiture/ });
  await expect(tableau.getByRole('row').filter({ hasText: 'Cette solution' })).toContainText(/environ 221.€/);
  await expect(tableau.getByRole('row').filter({ hasText: 'Votre voiture' })).toContainText(/environ 356.€/);
  await page.getByRole('link', { name: /Comparer avec les autres solutions/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Combien ça coûte par mois/);
});
