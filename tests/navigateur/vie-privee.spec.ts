import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

test('un parcours entier ne demande rien à personne et ne garde rien', async ({ page, context, baseURL }) => {
  const ailleurs: string[] = [];
  page.on('request', (requete) => {
    if (!requete.url().startsWith(baseURL ?? '') && !requete.url().startsWith('data:'))
      ailleurs.push(requete.url());
  });
  for (const chemin of [
    '/',
    `${territoire}/particuliers/`,
    `${territoire}/particuliers/besoins/financer/`,
    `${territoire}/particuliers/ma-voiture-est-en-panne/`,
    `${territoire}/prescripteurs/`,
    '/donnees/',
  ])
    await page.goto(chemin, { waitUntil: 'networkidle' });
  expect(ailleurs).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('la politique de sécurité est sur chaque page et n’autorise aucun script en ligne', {
  tag: '@bureau',
}, async ({ page }) => {
  for (const chemin of [
    '/',
    `${territoire}/particuliers/offres/mobigo/`,
    `${territoire}/particuliers/offres/`,
  ]) {
    await page.goto(chemin);
    const csp = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("object-src 'none'");
    expect(csp).not.toContain("'unsafe-inline'");
    expect(await page.locator('[onclick],[onload],[onerror]').count()).toBe(0);
  }
});

test('la commune, les filtres et les mots cherchés ne partent pas dans une adresse', {
  tag: '@bureau',
}, async ({ page }) => {
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(requete.url()));
  await page.goto(`${territoire}/particuliers/`);
  await page.getByLabel('Votre commune').fill('saint-cla');
  await page.getByRole('option', { name: /^Saint-Claude/ }).click();
  await page.getByRole('button', { name: 'Voir ce qui existe chez moi' }).click();
  await expect(page).toHaveURL(/\/particuliers\/offres\/#commune=39478/);
  await page.goto(`${territoire}/prescripteurs/`);
  await page.getByRole('searchbox').fill('permis & vélo');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(page).toHaveURL(/\/prescripteurs\/offres\/#q=permis%20%26%20v%C3%A9lo/);
  await expect(page.getByRole('searchbox')).toHaveValue('permis & vélo');
  await page.reload();
  const bavardes = demandes.filter(
    (adresse) =>
      /39478|permis%20/.test(adresse) || (adresse.includes('?') && !adresse.includes('data.geopf')),
  );
  expect(bavardes).toEqual([]);
});

for (const [nom, chemin] of [
  ['l’accueil', '/'],
  ['le réseau', '/reseau/'],
  ['l’accueil d’un territoire', `${territoire}/`],
  ['« Ma solution »', `${territoire}/particuliers/ma-solution/`],
  ['l’annuaire', `${territoire}/particuliers/offres/`],
  ['l’espace des professionnels', `${territoire}/prescripteurs/`],
  ['Orienter', `${territoire}/prescripteurs/orienter/`],
  ['Comparer', `${territoire}/prescripteurs/comparer/`],
  ['le poste d’accueil', `${territoire}/prescripteurs/accueil/`],
  ['la réponse de groupe', `${territoire}/prescripteurs/groupe/`],
] as const)
  test(`un formulaire rempli avant que le script arrive n’envoie rien : ${nom}`, { tag: '@bureau' }, async ({
    page,
  }) => {
    // Le script n’arrive pas : ce qu’un réseau lent fait vivre quelques secondes.
    await page.route('**/_astro/*.js', () => undefined);
    await page.goto(chemin, { waitUntil: 'commit' });
    const formulaires = page.locator('main form');
    await expect(formulaires.first()).toBeAttached();
    for (const formulaire of await formulaires.all())
      await formulaire.evaluate((form: HTMLFormElement) => form.requestSubmit());
    await page.waitForTimeout(300);
    expect(new URL(page.url()).search).toBe('');
  });
