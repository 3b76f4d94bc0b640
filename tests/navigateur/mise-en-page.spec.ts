import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { listGenes } from './mise-en-page.ts';
import { territoire } from './pages.ts';

// Les moments d’un parcours que seul un script montre ; chaque page, à son arrivée, est lue par accessibilite.spec.ts.
const SOLUTION = `${territoire}/particuliers/ma-solution/`;
const moments = [
  { nom: 'une question à choix', chemin: `${SOLUTION}#cherche` },
  { nom: 'la question de la commune', chemin: `${SOLUTION}#cherche&besoin=financer` },
  { nom: 'un trajet', chemin: `${SOLUTION}#trajet` },
  {
    nom: 'un trajet trouvé',
    chemin: `${SOLUTION}#trajet&de=39478_200026573_Saint-Claude&a=39286_200026573_Lavans&le=2030-03-05&heure=08:00`,
  },
] as const;

for (const { nom, chemin } of moments)
  test(`rien ne se touche, aucun signe ne se perd : ${nom}`, { tag: '@telephone' }, async ({ page }) => {
    await page.goto(chemin, { waitUntil: 'networkidle' });
    expect(await listGenes(page)).toEqual([]);
  });

const double = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

for (const chemin of ['/', `${territoire}/`, `${territoire}/prescripteurs/orienter/`])
  test(`en texte deux fois plus grand, rien ne déborde, et l’en-tête et la barre laissent lire : ${chemin}`, {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(chemin);
    await double(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const lien of await page.locator('header a').all()) {
      const { x = 0, width = 0 } = (await lien.boundingBox()) ?? {};
      expect(x + width, await lien.innerText()).toBeLessThanOrEqual(360);
    }
    const getHauteur = async (selecteur: string) =>
      (await page.locator(selecteur).count())
        ? ((await page.locator(selecteur).boundingBox())?.height ?? 0)
        : 0;
    expect(await getHauteur('.entete')).toBeLessThan(320);
    expect(await getHauteur('.barre-appel')).toBeLessThan(200);
  });

test('au premier regard, un petit téléphone montre la commune, la recherche et les premiers besoins', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const chemin of ['/', `${territoire}/`]) {
    await page.goto(chemin);
    const haut = (await page.locator('.barre-appel').count())
      ? ((await page.locator('.barre-appel').boundingBox())?.y ?? 0)
      : 640;
    for (const besoin of await page
      .locator('.besoins li')
      .all()
      .then((tous) => tous.slice(0, 2))) {
      const { y = 0, height = 0 } = (await besoin.boundingBox()) ?? {};
      expect(y + height, chemin).toBeLessThanOrEqual(haut);
    }
  }
});

test('une carte tient en une action, nommée, et en une demi-hauteur', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${territoire}/particuliers/offres/`);
  const cartes = await page.locator('.vignette').evaluateAll((vignettes) =>
    vignettes.map((v) => ({
      actions: v.querySelectorAll('.geste a').length,
      verbe: /^(Appeler|Demander|Écrire|Voir) /.test(v.querySelector('.geste')?.textContent?.trim() ?? ''),
      liens: v.querySelectorAll('a').length,
      hauteur: v.getBoundingClientRect().height,
    })),
  );
  expect(cartes.length).toBeGreaterThan(10);
  expect(cartes.filter(({ actions, verbe, liens }) => actions !== 1 || !verbe || liens !== 2)).toEqual([]);
  const moyenne = cartes.reduce((somme, { hauteur }) => somme + hauteur, 0) / cartes.length;
  expect(moyenne).toBeLessThan(240);
});
