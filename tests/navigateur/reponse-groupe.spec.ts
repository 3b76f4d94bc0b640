import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const GROUPE = `${territoire}/prescripteurs/groupe/`;
const NIR = '1 85 05 78 006 084 36';
const LISTE = [
  'Prénom\tNom\tVille\tVoiture',
  'Léa\tMartin\tSaint-Lupicin\toui',
  'Jean-Pierre\tDurand\tLavans-lès-Saint-Claude\t',
  '',
  'Paul\tPetit\tSaint-Maurice\t',
  'Zoé\tBlanc\tXyzzyville\t',
  `${NIR}\t\tMorez\t`,
].join('\n');

test('une liste collée : qui vient comment, ce qui se demande, aucun nom gardé', { tag: '@bureau' }, async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(requete.url()));
  await page.goto(GROUPE);
  const lieu = page.getByLabel('Commune de la formation');
  await lieu.fill('saint-claude 39');
  await page
    .getByRole('option', { name: /^Saint-Claude/ })
    .first()
    .click();
  const liste = page.getByLabel('La liste des stagiaires');
  await liste.fill(LISTE);
  await page.getByRole('button', { name: 'Voir qui vient comment' }).click();
  const lignes = page.locator('reponse-groupe tbody tr');
  await expect(page.locator('[data-compte]')).toBeFocused();
  await expect(lignes.first()).toContainText('L. M.');
  await expect(lignes.first()).toContainText('Conduit, avec J.-P. D.');
  // Une ligne refusée, une inconnue, une ambiguë : dites, et les autres traitées.
  await expect(page.locator('[data-avis]')).toContainText('Ligne 7');
  await expect(page.locator('[data-a-regler]')).toContainText('« Xyzzyville » : commune inconnue');
  const laquelle = page.getByLabel(/Saint-Maurice\s»\s: quelle commune/);
  const avant = await lignes.count();
  await laquelle.selectOption({ index: 1 });
  await expect(lignes).toHaveCount(avant + 1);
  await expect(laquelle).toHaveCount(0);
  await expect(liste).toHaveValue(/^Initiales;Commune/);
  expect(await liste.inputValue()).not.toMatch(/Martin|Durand|Petit|Blanc|78 006/);

  await page.getByRole('button', { name: /Copier en CSV/ }).click();
  await expect(page.getByRole('button', { name: /CSV.*copié/ })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('L. M.;Coteaux du Lizon;');

  const tableau = await lignes.allTextContents();
  await page.reload();
  await expect(lignes).toHaveText(tableau);
  const retenu = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(retenu).not.toMatch(/Martin|Durand|78 006/);
  await page.getByRole('button', { name: 'Effacer' }).click();
  await expect(page.locator('[data-resultat]')).toBeHidden();
  await page.getByRole('button', { name: 'Annuler l’effacement' }).click();
  await expect(lignes).toHaveText(tableau);
  for (const adresse of demandes)
    expect(adresse.startsWith(`${baseURL}/`) && !adresse.includes('?')).toBe(true);
});

test('ce qui manque se dit sur son champ, en français', { tag: '@bureau' }, async ({ page }) => {
  await page.goto(GROUPE);
  await page.getByRole('button', { name: 'Voir qui vient comment' }).click();
  await expect(page.getByLabel('Commune de la formation')).toBeFocused();
  await expect(page.getByText('Choisissez la commune de la formation')).toBeVisible();
  await expect(page.getByText('Collez au moins une ligne')).toBeVisible();
});
