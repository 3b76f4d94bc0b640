import { gzipSync } from 'node:zlib';
import { expect, test } from './essai.ts';
import { pages } from './pages.ts';

// Budgets de la première visite, en octets compressés, sans carte ni recherche.
const BUDGETS = { document: 15_000, stylesheet: 12_000, script: 10_000, font: 45_000 } as const;

// Au téléphone, la carte attend qu’on la demande.
for (const { nom, chemin } of pages)
  test(`poids de la première visite : ${nom}`, { tag: '@telephone' }, async ({ page }, info) => {
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

// Une mesure suffit.
test('chaque page d’annuaire pèse 15 ko au plus, quel que soit le nombre d’offres', {
  tag: '@telephone',
}, async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const annuaires = [
    ...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]+\/offres\/(?:page\/\d+\/)?)<\/loc>/g),
  ].map(([, chemin = '']) => chemin);
  // Cinq territoires, deux espaces, et les suites d’une région.
  expect(annuaires.length).toBeGreaterThan(10);
  for (const annuaire of annuaires) {
    const html = await (await request.get(annuaire)).body();
    expect(html.toString(), annuaire).toContain('<li data-offre=');
    expect(gzipSync(html, { level: 9 }).length, annuaire).toBeLessThanOrEqual(BUDGETS.document);
  }
});

/** Les deux entrées de « Ma solution » : chacune a son budget, commune choisie comprise. */
const ENTREES = [
  {
    entree: 'Je cherche une solution',
    fragment: 'cherche&besoin=financer',
    champ: 'Votre commune',
    budget: 22_300,
  },
  { entree: 'Je dois aller quelque part', fragment: 'trajet', champ: 'Je vais à', budget: 18_000 },
] as const;

// Une mesure suffit.
for (const { entree, fragment, champ, budget } of ENTREES)
  test(`scripts de « ${entree} », parcours entier`, { tag: '@telephone' }, async ({ page }, info) => {
    const enAttente: Promise<number>[] = [];
    page.on('response', (reponse) => {
      // L’âge du site est sur toutes les pages : il n’est pas du parcours.
      if (reponse.request().resourceType() !== 'script' || /Page\.astro/.test(reponse.url())) return;
      enAttente.push(reponse.body().then((corps) => gzipSync(corps, { level: 9 }).length));
    });
    await page.goto(`/haut-jura-saint-claude/particuliers/ma-solution/#${fragment}`);
    await page.getByLabel(champ).fill('saint c');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const scripts = (await Promise.all(enAttente)).reduce((somme, octets) => somme + octets, 0);
    info.annotations.push({ type: 'poids', description: String(scripts) });
    expect(scripts).toBeLessThanOrEqual(budget);
  });

// Une mesure suffit.
test('les données de « Ma solution » pèsent moins de 30 ko dans chaque territoire', {
  tag: '@telephone',
}, async ({ request }) => {
  const plan = await (await request.get('/plan-du-site/')).text();
  const solutions = [...plan.matchAll(/href="([^"]+)particuliers\/ma-solution\/"/g)].map(
    ([, racine]) => racine,
  );
  expect(solutions.length).toBeGreaterThan(1);
  for (const racine of solutions) {
    const donnees = await (await request.get(`${racine}offres.json`)).body();
    expect(gzipSync(donnees, { level: 9 }).length, racine).toBeLessThanOrEqual(30_000);
  }
});
