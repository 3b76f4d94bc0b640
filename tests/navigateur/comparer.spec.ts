import { formatSelection } from '../../src/domain/selection/fragment.ts';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const PAGE = `${territoire}/prescripteurs/comparer/`;
const lien = (...offres: readonly string[]) => `${PAGE}#${formatSelection({ offres, note: '' })}`;

test('un lien montre les offres côte à côte, avec le calcul du mois', async ({ page }) => {
  await page.goto(lien('fastt-location-voiture', 'garage-solidaire-du-jura', 'fiche-d-hier'));
  const tableau = page.getByRole('table');
  await expect(tableau.getByRole('columnheader')).toHaveCount(4);
  const mois = tableau.getByRole('row', { name: /^Un mois de trajets/ });
  await expect(mois).toContainText(/20\sjours × 10\s€\s= 200\s€/);
  await expect(tableau).toContainText('Cette fiche n’existe plus ou a changé de nom.');
  // La semaine de la personne : 3 jours × 4 semaines ; (12 × 2 × 50 × 12 km × 0,34 € + 1 330 €) ÷ 12.
  await page.getByLabel('Jours de trajet par semaine').fill('3');
  await page.getByLabel('Kilomètres pour y aller').fill('50');
  await expect(mois).toContainText(/12\sjours × 10\s€\s= 120\s€/);
  await expect(tableau.getByRole('row', { name: /avec sa voiture/ })).toContainText(/environ 519\s€/);
  await page.getByLabel('Jours de trajet par semaine').fill('9');
  await expect(page.getByRole('alert')).toContainText('Écrivez un nombre de 1 à 7.');
  await page.reload();
  await expect(mois).toContainText(/12\sjours × 10\s€\s= 120\s€/);
});

test('ajouter, enlever : l’adresse suit, et la cinquième est refusée', async ({ page }) => {
  await page.goto(PAGE);
  const champ = page.getByLabel(/Ajouter une offre/);
  for (const id of ['mobigo', 'cpf-permis', 'microcredit-personnel', 'garage-solidaire-du-jura']) {
    await champ.selectOption(id);
    await page.getByRole('button', { name: 'Ajouter' }).click();
  }
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  await champ.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('alert')).toContainText(/déjà/);
  await expect(champ).toHaveAccessibleDescription(/déjà/);
  await page
    .getByRole('button', { name: /^Enlever/ })
    .first()
    .click();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  expect(page.url()).toContain(
    formatSelection({
      offres: ['cpf-permis', 'microcredit-personnel', 'garage-solidaire-du-jura'],
      note: '',
    }),
  );
  await page.getByRole('button', { name: 'Vider la comparaison' }).click();
  await expect(page.getByText('Rien à comparer pour le moment.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler l’effacement' }).press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await page.getByRole('button', { name: 'Vider la comparaison' }).click();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('le tableau ne fait pas déborder la page, à 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(lien('mobigo', 'cpf-permis', 'microcredit-personnel', 'garage-solidaire-du-jura'));
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
});
