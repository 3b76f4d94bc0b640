import { expect, test } from './essai.ts';

const RACINE = `http://127.0.0.1:${Number(process.env['PORT_ESSAIS'] ?? 4390) + 1}/sous-chemin`;

test('sous un sous-chemin, pages, style, liens et recherche restent justes', { tag: '@bureau' }, async ({
  page,
}) => {
  const manques: string[] = [];
  page.on('response', (reponse) => {
    if (reponse.status() >= 400) manques.push(reponse.url());
  });
  await page.goto(`${RACINE}/`);
  await page.getByRole('link', { name: 'Haut-Jura Saint-Claude' }).click();
  await expect(page).toHaveURL(`${RACINE}/haut-jura-saint-claude/`);
  await page.getByRole('link', { name: /Réparer ma voiture/ }).click();
  await page.getByRole('link', { name: /^Garage solidaire du Jura/ }).click();
  await expect(page).toHaveURL(
    /\/sous-chemin\/haut-jura-saint-claude\/particuliers\/offres\/garage-solidaire-du-jura\/(#besoin=reparer)?$/,
  );
  const liens = await page
    .locator('a[href^="/"]')
    .evaluateAll((a) => a.map((e) => e.getAttribute('href') ?? ''));
  expect(liens.filter((href) => !href.startsWith('/sous-chemin/'))).toEqual([]);
  expect(manques).toEqual([]);
});

test('sous un sous-chemin, la recherche trouve', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(`${RACINE}/haut-jura-saint-claude/particuliers/offres/#q=panne`);
  await expect(page.locator('[data-offre]:visible').first()).toContainText('Garage');
});
