import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const PAGE = `${territoire}/prescripteurs/plan-de-financement/`;

test('le plan suit ce que l’on écrit, sans rien demander à personne, et revient avec l’adresse', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  const requetes: string[] = [];
  page.on('request', (requete) => {
    // Chromium relit l’icône du site à chaque changement d’adresse ; le fragment n’est jamais envoyé.
    if (!requete.url().endsWith('/favicon.svg')) requetes.push(requete.url());
  });
  const permis = page.locator('[data-projet="permis"]');
  const plan = permis.getByRole('table');
  await expect(plan).toContainText('………');
  await permis.getByLabel('Leçons de conduite').fill('1 200');
  await permis.getByLabel('Inscription et dossier').fill('300 €');
  await expect(plan.getByRole('row', { name: /Ce que cela coûte/ })).toContainText(/au moins 1\s500\s€/);
  await permis.getByLabel(/^Réponse\s: Aide de la Région/).selectOption('accordee');
  await permis.getByLabel(/^Réponse\s: Permis à 1/).selectOption('demandee');
  await expect(plan.getByRole('row', { name: /Reste à payer/ })).toContainText(/1\s200\s€/);
  await expect(plan.getByRole('row', { name: /Permis à 1/ })).toContainText(
    /30\s€ par mois pendant 40\smois/,
  );
  // Le calcul se charge à la première lettre.
  expect(requetes.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
  await page.reload();
  await expect(plan.getByRole('row', { name: /Reste à payer/ })).toContainText(/1\s200\s€/);
  await permis.getByLabel('Leçons de code').fill('cent euros');
  await permis.getByLabel('Leçons de code').blur();
  await expect(permis.getByRole('alert')).toContainText('Écrivez un nombre');
});
