import { expect, type Page, test } from '@playwright/test';
import { watchDecalages } from './essai.ts';

// La recherche et les filtres sur le site construit. Ce qui doit répondre à quoi est dans tests/rappel.test.ts ;
// ici, on vérifie que la page, ses scripts et ce que le site sert donnent la même chose.
const ANNUAIRE = '/haut-jura-saint-claude/particuliers/offres/';

const visibles = (page: Page) =>
  page.locator('li[data-offre]:visible').evaluateAll((lis) => lis.map((li) => li.getAttribute('data-offre')));

async function search(page: Page, texte: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).fill(texte);
  await expect(page.locator('[data-resultat]')).toContainText(`«\u00a0${texte}\u00a0»`);
}

const openCommune = async (page: Page) => {
  const volet = page.locator('details:has([data-choisie])');
  if (!(await volet.evaluate((d: HTMLDetailsElement) => d.open))) await volet.locator('> summary').click();
};

const openFiltres = async (page: Page) => {
  const tous = page.locator('details.tous');
  if (!(await tous.evaluate((d: HTMLDetailsElement) => d.open))) await tous.locator('> summary').click();
};

test.describe('texte libre', () => {
  test('des mots de tous les jours : le besoin et le guide d’abord, puis les offres', {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.goto(ANNUAIRE);
    await search(page, 'velos');
    expect((await visibles(page))[0]).toBe('velo-electrique-haut-jura-arcade');
    const sujets = page.locator('[data-guides] a');
    await expect(sujets).toHaveText(['Me déplacer', 'Débuter à vélo']);
    await search(page, 'B.S.R.');
    expect(await visibles(page)).toEqual(['fastt-location-cyclomoteur']);
    await search(page, 'parapente');
    await expect(page.getByRole('heading', { name: 'Rien dans cette liste ne répond' })).toContainText(
      'parapente',
    );
    expect(await visibles(page)).toEqual([]);
    await expect(sujets).toHaveCount(0);
    await search(page, 'velos');
    await sujets.last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Débuter à vélo');
  });

  // La même recherche sur tous les écrans.
  test('rappel : le nom de chaque offre montre cette offre', { tag: '@bureau' }, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(ANNUAIRE);
    const offres = await page
      .locator('li[data-offre]')
      .evaluateAll((lis) =>
        lis.map(
          (li) =>
            [
              li.getAttribute('data-offre') ?? '',
              li.querySelector('h2, h3')?.textContent.trim() ?? '',
            ] as const,
        ),
      );
    const perdues: string[] = [];
    for (const [id, nom] of offres) {
      await search(page, nom.slice(0, 100).trim());
      if (!(await visibles(page)).includes(id)) perdues.push(nom);
    }
    expect(offres.length).toBeGreaterThan(0);
    expect(perdues).toEqual([]);
  });

  test('un extrait dit pourquoi l’offre répond', { tag: '@telephone' }, async ({ page }) => {
    await page.goto(`${ANNUAIRE}#q=vidange`);
    await expect(page.locator('li[data-offre]:visible .extrait mark').first()).toHaveText(/vidange/i);
  });

  test('la recherche n’est chargée qu’à l’entrée dans le champ', { tag: '@telephone' }, async ({ page }) => {
    const demandes: string[] = [];
    page.on('request', (requete) => demandes.push(requete.url()));
    await page.goto(ANNUAIRE, { waitUntil: 'networkidle' });
    const isRecherche = (url: string) => /\/recherche\.[\w-]*\.?js(?:on)?$/.test(url);
    expect(demandes.filter(isRecherche)).toEqual([]);
    await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).focus();
    await expect.poll(() => demandes.filter(isRecherche).length).toBe(2);
  });

  test('sans ses fiches, la page cherche dans sa liste', { tag: '@telephone' }, async ({ page }) => {
    await page.route('**/recherche.json', (route) => route.abort());
    await page.goto(ANNUAIRE);
    await search(page, 'garage');
    expect(await visibles(page)).toContain('garage-solidaire-du-jura');
  });
});

test.describe('filtres et adresse', () => {
  test('une case entre dans l’adresse, le retour la défait', async ({ page }) => {
    await page.goto(ANNUAIRE);
    const avant = (await visibles(page)).length;
    await openFiltres(page);
    await page.getByRole('checkbox', { name: 'Sans passer par un professionnel' }).check();
    await expect(page).toHaveURL(/#direct=oui$/);
    await expect(page.locator('#annonces')).toHaveText(/solutions? sur \d+/);
    const [montrees = 0, total = 0] =
      ((await page.locator('#annonces').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(montrees).toBeLessThan(total);
    // Ce que la liste montre encore, sans le compter, est à sa fin.
    await expect(page.locator('li[data-offre]:visible:not([data-annexe])')).toHaveCount(montrees);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'Sans passer par un professionnel' })).not.toBeChecked();
    await expect.poll(async () => (await visibles(page)).length).toBe(avant);
  });

  test('revenir d’une fiche retrouve la recherche', async ({ page }) => {
    await page.goto(ANNUAIRE);
    await search(page, 'garage');
    await page.locator('li[data-offre="garage-solidaire-du-jura"] :is(h2, h3) a').click();
    await expect(page).toHaveURL(/garage-solidaire-du-jura/);
    await page.goBack();
    await expect(page.locator('[data-resultat]')).toContainText('garage');
  });

  test('une impasse propose une issue et garde le contact du guichet', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(`${ANNUAIRE}#q=scooter&categorie=velo`);
    await expect(page.locator('[data-vide]')).toBeVisible();
    await expect(page.locator('[data-vide] .bloc-guichet')).toBeVisible();
    await page.locator('[data-elargir]').click();
    await expect(page.locator('[data-vide]')).toBeHidden();
    expect(await visibles(page)).toContain('fastt-location-cyclomoteur');
  });

  test('ouvrir la page ne la fait pas bouger', async ({ page }) => {
    const readDecalage = await watchDecalages(page);
    await page.goto(ANNUAIRE, { waitUntil: 'networkidle' });
    expect(await readDecalage()).toBeLessThan(0.02);
  });
});

test.describe('commune', () => {
  test('« st cl », flèche, Entrée : la commune est choisie au clavier', async ({ page }) => {
    await page.goto(ANNUAIRE);
    await openCommune(page);
    const champ = page.getByRole('combobox', { name: 'Votre commune' });
    await champ.pressSequentially('st cl');
    await expect(page.getByRole('option').first()).toContainText('Saint-Claude');
    await champ.press('ArrowDown');
    await champ.press('Enter');
    await expect(page.locator('#commune')).toHaveValue('Saint-Claude (39)');
    await expect(page).toHaveURL(/commune=39478/);
    await expect(page.locator('[data-resultat]')).toContainText('à Saint-Claude');
  });

  test('toucher une proposition la choisit', async ({ page }) => {
    await page.goto(ANNUAIRE);
    await openCommune(page);
    await page.getByRole('combobox', { name: 'Votre commune' }).fill('39200');
    await page.getByRole('option', { name: /^Saint-Claude/ }).click();
    await expect(page).toHaveURL(/commune=39478/);
  });

  test('un code postal d’ailleurs est dit non couvert, avec une issue', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(ANNUAIRE);
    await openCommune(page);
    await page.getByRole('combobox', { name: 'Votre commune' }).fill('75001');
    await expect(
      page.getByText('Paris (75) n’est pas couverte par ce guichet.', { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Demandez quand même au guichet' })).toBeVisible();
  });

  test('« Autour de moi » retient la commune sans rien envoyer', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 46.39, longitude: 5.86 });
    await page.goto(ANNUAIRE, { waitUntil: 'networkidle' });
    await openCommune(page);
    const demandes: string[] = [];
    page.on('request', (requete) => demandes.push(requete.url()));
    await page.getByRole('button', { name: 'Autour de moi' }).click();
    await expect(page).toHaveURL(/commune=39478/);
    // Restent l’icône, que le navigateur demande quand il veut, le script du champ, et la liste entière.
    const attendues = /\/(favicon\.svg|_astro\/[\w.-]+\.js|offres\/page\/toutes\/)$/;
    expect(demandes.filter((url) => !attendues.test(url))).toEqual([]);
  });
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la liste est complète, le formulaire laisse la place à des liens', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(ANNUAIRE);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Par commune' })).toBeVisible();
    const lues = await visibles(page);
    await page.getByRole('link', { name: 'Page suivante' }).click();
    const toutes = [...lues, ...(await visibles(page))];
    await page.goto(`${ANNUAIRE}page/toutes/`);
    expect([...(await visibles(page))].sort()).toEqual([...new Set(toutes)].sort());
  });
});
