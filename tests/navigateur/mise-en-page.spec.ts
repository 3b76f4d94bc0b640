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

test('en texte deux fois plus grand, l’en-tête passe à la ligne', { tag: '@telephone' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/haut-jura-saint-claude/prescripteurs/orienter/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const lien of await page.locator('header a').all()) {
    const { x = 0, width = 0 } = (await lien.boundingBox()) ?? {};
    expect(x + width, await lien.innerText()).toBeLessThanOrEqual(390);
  }
});
