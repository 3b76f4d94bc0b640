import { gzipSync } from 'node:zlib';
import { expect, test } from './essai.ts';
import { pages } from './pages.ts';

// Budgets de la première visite, en octets compressés, sans carte ni recherche.
const BUDGETS = { document: 15_000, stylesheet: 12_000, script: 10_000, font: 45_000 } as const;

for (const { nom, chemin } of pages)
  test(`poids de la première visite : ${nom}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'telephone', 'au téléphone, la carte attend qu’on la demande');
    const poids: Record<string, number> = {};
    const enAttente: Promise<void>[] = [];
    page.on('response', (reponse) => {
      const type = reponse.request().resourceType();
      if (!(type in BUDGETS)) return;
      enAttente.push(
        reponse.body().then((corps) => {
          poids[type] =
            (poids[type] ?? 0) + (type === 'font' ? corps.length : gzipSync(corps, { level: 9 }).length);
        }),
      );
    });
    await page.goto(chemin, { waitUntil: 'networkidle' });
    await Promise.all(enAttente);
    info.annotations.push({ type: 'poids', description: JSON.stringify(poids) });
    for (const [type, budget] of Object.entries(BUDGETS))
      expect(poids[type] ?? 0, type).toBeLessThanOrEqual(budget);
  });

test('le poids d’un annuaire suit le nombre d’offres, dans chaque territoire', async ({
  page,
  request,
}, info) => {
  test.skip(info.project.name !== 'telephone', 'une mesure suffit');
  await page.goto('/plan-du-site/');
  const annuaires = await page
    .locator('a[href$="/offres/"]')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''));
  expect(annuaires.length).toBeGreaterThan(1);
  for (const annuaire of annuaires) {
    const html = await (await request.get(annuaire)).body();
    const offres = html.toString().match(/<li data-offre=/g)?.length ?? 0;
    expect(offres, annuaire).toBeGreaterThan(0);
    // 9 ko pour la page et ses filtres, 130 octets par offre : ce que demandent son nom, son résumé, sa structure et,
    // pour un professionnel, ses conditions. La règle de 15 ko tient jusqu’à 46 offres ; une région entière la dépasse,
    // parce que la liste sans script doit dire la même chose pour la centième offre que pour la première.
    expect(gzipSync(html, { level: 9 }).length, annuaire).toBeLessThanOrEqual(9000 + 130 * offres);
  }
});

test('« Ma solution » : scripts et données d’un parcours entier, dans chaque territoire', async ({
  page,
  request,
}, info) => {
  test.skip(info.project.name !== 'telephone', 'une mesure suffit');
  let scripts = 0;
  const enAttente: Promise<void>[] = [];
  page.on('response', (reponse) => {
    // L’âge du site est sur toutes les pages : il n’est pas du parcours.
    if (reponse.request().resourceType() !== 'script' || /BandeauEtat/.test(reponse.url())) return;
    enAttente.push(
      reponse.body().then((corps) => {
        scripts += gzipSync(corps, { level: 9 }).length;
      }),
    );
  });
  const page1 = '/haut-jura-saint-claude/particuliers/ma-solution/';
  await page.goto(`${page1}#cherche&besoin=financer`, { waitUntil: 'networkidle' });
  await page.getByLabel('Votre commune').fill('saint');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.goto(`${page1}#trajet`, { waitUntil: 'networkidle' });
  await Promise.all(enAttente);
  info.annotations.push({ type: 'poids', description: `scripts ${scripts}` });
  expect(scripts).toBeLessThanOrEqual(18_000);
  await page.goto('/plan-du-site/');
  const solutions = await page
    .locator('a[href$="/ma-solution/"]')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''));
  expect(solutions.length).toBeGreaterThan(1);
  for (const solution of solutions) {
    const donnees = await (
      await request.get(solution.replace('particuliers/ma-solution/', 'offres.json'))
    ).body();
    expect(gzipSync(donnees, { level: 9 }).length, solution).toBeLessThanOrEqual(30_000);
  }
});
