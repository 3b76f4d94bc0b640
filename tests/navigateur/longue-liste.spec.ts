import type { Page } from '@playwright/test';
import { isProposee } from '../../src/domain/offre/is-vivante.ts';
import type { OffreEnBref } from '../../src/domain/offre/to-offre-en-bref.ts';
import { expect, test, watchDecalages } from './essai.ts';

// Grand Est : plus d’offres qu’une page n’en porte. Les filtres, la recherche et la carte portent sur toutes.
const ANNUAIRE = '/grand-est/particuliers/offres/';
const PAGE_2 = `${ANNUAIRE}page/2/`;

const lignes = (page: Page) => page.locator('li[data-offre]:visible');
const listIds = (page: Page) =>
  lignes(page).evaluateAll((lis) => lis.map((li) => li.getAttribute('data-offre')));
const resultat = (page: Page) => page.locator('[data-resultat]');
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages de la liste' });
const readOffres = async (page: Page) =>
  (await (await page.request.get('/grand-est/offres.json')).json()) as readonly OffreEnBref[];
/** Combien de solutions, sans les annexes que la liste montre à la fin. */
const countSolutions = async (page: Page) => (await readOffres(page)).filter(isProposee).length;

async function checkFiltre(page: Page, nom: string): Promise<void> {
  const tous = page.locator('details.tous');
  if (!(await tous.evaluate((d: HTMLDetailsElement) => d.open))) await tous.locator('> summary').click();
  await page.getByRole('checkbox', { name: nom }).check();
}

test('un filtre répond sur toute la liste, où que l’on soit ; le retour rend la page ouverte', async ({
  page,
}) => {
  await page.goto(PAGE_2);
  const avant = await listIds(page);
  const total = await countSolutions(page);
  await checkFiltre(page, 'Sans passer par un professionnel');
  await expect(resultat(page)).toHaveText(new RegExp(`^\\d+\\ssolutions sur ${total}$`));
  await expect(page).toHaveURL(/\/page\/2\/#direct=oui$/);
  const comptees = Number.parseInt((await resultat(page).textContent()) ?? '', 10);
  await expect(page.locator('li[data-offre]:visible:not([data-annexe])')).toHaveCount(comptees);
  expect(await lignes(page).count()).toBeGreaterThan(avant.length);
  await expect(pages(page)).toBeHidden();
  await expect(page.locator('#annonces')).toHaveText(new RegExp(`solutions sur ${total}`));
  await page.goBack();
  await expect(resultat(page)).toHaveText(/^\d+\ssolutions, ici \d+ à \d+$/);
  expect(await listIds(page)).toEqual(avant);
  await expect(pages(page)).toBeVisible();
});

test('l’adresse d’un filtre donne la même réponse depuis toutes les pages', { tag: '@telephone' }, async ({
  page,
}) => {
  const reponses: unknown[] = [];
  for (const chemin of [ANNUAIRE, PAGE_2, `${ANNUAIRE}page/3/`]) {
    await page.goto(`${chemin}#categorie=garage-solidaire`);
    await expect(resultat(page)).toContainText(/^\d+\ssolutions sur \d+$/);
    reponses.push(await listIds(page));
  }
  expect(reponses[0]).not.toEqual([]);
  expect(reponses[1]).toEqual(reponses[0]);
  expect(reponses[2]).toEqual(reponses[0]);
});

test('la recherche trouve une offre d’une autre page', async ({ page }) => {
  await page.goto(`${ANNUAIRE}page/3/`);
  const derniere = (await listIds(page)).at(-1) ?? '';
  const nom = (await page.locator(`li[data-offre="${derniere}"] h3`).textContent()) ?? '';
  await page.goto(ANNUAIRE);
  await expect(page.locator(`li[data-offre="${derniere}"]`)).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).fill(nom);
  await expect(page.locator(`li[data-offre="${derniere}"]`)).toBeVisible({ timeout: 20_000 });
});

test('rien de plus n’est chargé tant que l’on ne filtre pas', { tag: '@telephone' }, async ({ page }) => {
  const demandes: string[] = [];
  page.on('request', (demande) => demandes.push(demande.url()));
  const entiere = () => demandes.filter((url) => url.endsWith('/toutes/'));
  await page.goto(ANNUAIRE, { waitUntil: 'networkidle' });
  expect(entiere()).toEqual([]);
  await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).focus();
  await expect.poll(() => entiere().length).toBe(1);
  // « Ouvert maintenant » ne se compte qu’avec toute la liste.
  await expect(page.locator('[data-compte="ouvert:oui"]')).toHaveText(/^\d+$/);
  await expect(resultat(page)).toHaveText(/^\d+\ssolutions, ici 1 à /);
});

test('la liste entière ne vient pas : les filtres portent sur la page, et cela se dit', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.route('**/page/toutes/', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${PAGE_2}#direct=oui`);
  await expect(resultat(page)).toContainText('Le reste de la liste ne s’est pas chargé.');
  await expect(lignes(page).first()).toBeVisible();
  await expect(pages(page)).toBeVisible();
});

test('arriver avec un filtre ne fait rien bouger', async ({ page }) => {
  const readDecalage = await watchDecalages(page);
  await page.goto(`${ANNUAIRE}#categorie=garage-solidaire`, { waitUntil: 'networkidle' });
  await expect(resultat(page)).toContainText(/^\d+\ssolutions sur/);
  expect(await readDecalage()).toBeLessThan(0.02);
});

test('la carte montre toutes les offres, puis celles du filtre', async ({ page }) => {
  await page.goto(ANNUAIRE);
  const carte = page.locator('carte-offres');
  const bouton = page.getByRole('button', { name: 'Carte', exact: true });
  if (await bouton.isVisible()) await bouton.click();
  else await carte.locator('[data-carte]').scrollIntoViewIfNeeded();
  await expect(carte.locator('.signe').first()).toBeVisible();
  const etat = carte.locator('[data-etat-carte]');
  const countHors = async () => Number.parseInt((await etat.textContent()) ?? '', 10);
  const toutes = await countHors();
  await checkFiltre(page, 'Sans passer par un professionnel');
  await expect(resultat(page)).toContainText(/^\d+\ssolutions sur/);
  await expect.poll(countHors).not.toBe(toutes);
  await page.goBack();
  await expect.poll(countHors).toBe(toutes);
});

test('le verdict de la personne vient aussi sur les offres des autres pages', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.addInitScript(() => sessionStorage.setItem('situation', 'age=30'));
  await page.goto(`${ANNUAIRE}#direct=oui`);
  await expect(resultat(page)).toContainText(/^\d+\ssolutions sur/);
  await expect(page.getByText('Vos réponses')).toBeVisible();
  await expect(lignes(page).filter({ has: page.locator('.verdict') })).toHaveCount(
    await lignes(page).count(),
  );
});

/** Les offres de la page, replis ouverts. */
async function listToutes(page: Page) {
  for (const repli of await page.locator('[data-repli] > summary:visible').all()) await repli.click();
  return listIds(page);
}

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const espace of ['particuliers', 'prescripteurs'])
    test(`${espace} : de page en page, chaque offre est là une fois, dans l’ordre`, {
      tag: '@telephone',
    }, async ({ page }) => {
      await page.goto(`/grand-est/${espace}/offres/`);
      const { length: total } = await readOffres(page);
      const solutions = await countSolutions(page);
      const vues = await listToutes(page);
      const titres = [await page.title()];
      while (await page.getByRole('link', { name: 'Page suivante' }).isVisible()) {
        await page.getByRole('link', { name: 'Page suivante' }).click();
        await expect(resultat(page)).toHaveText(
          new RegExp(`^${solutions}\\s\\w+s, ici ${vues.length + 1} à `),
        );
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
          'href',
          new RegExp(`/offres/page/${titres.length + 1}/$`),
        );
        vues.push(...(await listToutes(page)));
        titres.push(await page.title());
      }
      expect(vues).toHaveLength(total);
      expect(new Set(vues).size).toBe(total);
      expect(new Set(titres).size).toBe(titres.length);
      await expect(pages(page).getByRole('link', { name: `Page ${titres.length}` })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await page.getByRole('link', { name: 'Page précédente' }).click();
      await expect(page).toHaveURL(new RegExp(`/page/${titres.length - 1}/#resultat$`));
    });
});
