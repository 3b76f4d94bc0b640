import { analyze, analyzeCouleurs, getDebord, listPetitesCibles, setTexte } from './acces.ts';
import { expect, test } from './essai.ts';
import { parcours } from './etats.ts';
import { listGenes } from './mise-en-page.ts';
import { pages } from './pages.ts';

// Une visite par page et par appareil : chaque chargement compte dans la durée des essais.
for (const { nom, chemin } of pages)
  test(`au téléphone, clair et sombre : ${nom}`, { tag: '@telephone' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(chemin);
    expect(await listGenes(page), 'mise en page').toEqual([]);
    expect(await analyze(page), 'axe').toEqual([]);
    expect(await listPetitesCibles(page), 'cibles de 44 pixels').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await analyzeCouleurs(page), 'couleurs sombres').toEqual([]);
  });

for (const { nom, chemin } of pages)
  test(`au bureau, à 320 pixels, texte doublé : ${nom}`, { tag: '@bureau' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(chemin);
    expect(await analyze(page), 'axe').toEqual([]);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Chercher' })).toHaveCount(1);
    const niveaux = await page
      .locator('h1,h2,h3,h4,h5,h6')
      .evaluateAll((titres) => titres.map((t) => Number(t.tagName[1])));
    const sauts = niveaux.filter((niveau, i) => i > 0 && niveau > (niveaux[i - 1] ?? 0) + 1);
    expect(sauts, `niveaux de titres : ${niveaux.join(' ')}`).toEqual([]);
    expect(await page.title()).not.toBe('');
    // Astro oublie l’espace d’un retour à la ligne devant une balise : « la liste ?Appelez ».
    const colles = await page.locator('main a, footer a, main strong').evaluateAll((elements) =>
      elements
        .map((e) => [e.previousSibling, e] as const)
        .filter(
          ([avant]) =>
            avant?.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}.?!:;,»)]$/u.test(avant.textContent ?? ''),
        )
        .map(([avant, e]) => `${avant?.textContent?.slice(-20)}|${e.textContent?.slice(0, 20)}`),
    );
    expect(colles, 'texte collé à un lien').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await getDebord(page), 'à 320 px').toBeLessThanOrEqual(0);
    await setTexte(page, 200);
    for (const width of [360, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await getDebord(page), `texte à 200 %, ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => {
      for (const e of document.querySelectorAll<HTMLElement>('body *')) {
        e.style.lineHeight = '1.5';
        e.style.letterSpacing = '0.12em';
        e.style.wordSpacing = '0.16em';
      }
    });
    expect(await getDebord(page), 'texte espacé (WCAG 1.4.12)').toBeLessThanOrEqual(0);
  });

// Chaque moment entier en clair ; au dernier, les autres jeux de couleurs, qu’il suffit de changer sans recharger.
for (const { nom, chemin, moments } of parcours)
  test(`les états d’une page, une fois qu’on s’en est servi : ${nom}`, { tag: '@bureau' }, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    // Plusieurs passages d’axe : une machine chargée y met plus que d’ordinaire.
    test.slow();
    await page.goto(chemin);
    for (const { nom: moment, agir, voit } of moments) {
      await agir(page);
      await expect(page.locator(voit).filter({ visible: true }).first(), moment).toBeVisible();
      expect(await analyze(page), moment).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await analyzeCouleurs(page), 'couleurs sombres').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await analyzeCouleurs(page), 'couleurs forcées').toEqual([]);
  });

// Les mêmes titres sur tous les écrans.
test('les titres de page sont tous différents', { tag: '@bureau' }, async ({ request }) => {
  const titres = new Map<string, string>();
  for (const { nom, chemin } of pages.filter(({ nom }) => nom !== 'accueil')) {
    const html = await (await request.get(chemin)).text();
    const titre = `${/<title>(.*?)<\/title>/s.exec(html)?.[1]} ${chemin.includes('prescripteurs') ? '(pro)' : ''}`;
    expect(titres.get(titre), `« ${titre} » : ${nom}`).toBeUndefined();
    titres.set(titre, nom);
  }
});
