import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { listGenes } from './mise-en-page.ts';
import { pages, territoire } from './pages.ts';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
/** Dans l’autre jeu de couleurs, seules les couleurs changent. */
const COULEURS = ['color-contrast', 'link-in-text-block'];

const listViolations = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  violations.map(({ id, help, nodes }) => {
    const cibles = nodes.map((n) => n.target.join(' ')).slice(0, 4);
    return `${id} : ${help} — ${cibles.join(' | ')}`;
  });

/** Ce que le doigt doit pouvoir toucher, hors liens dans le texte, et qui fait moins de 44 pixels. */
const listPetitesCibles = (page: Page) =>
  page
    .locator('header a, nav a, button, .bouton, summary, input, select, .besoins a')
    .evaluateAll((elements) =>
      elements
        .filter(
          (e) =>
            e.checkVisibility() &&
            !e.closest('.leaflet-container, .masque, .evitement') &&
            !['checkbox', 'radio', 'hidden'].includes((e as HTMLInputElement).type),
        )
        .map((e) => ({ texte: e.textContent?.trim().slice(0, 30), boite: e.getBoundingClientRect() }))
        .filter(({ boite }) => boite.height < 43.5)
        .map(({ texte, boite }) => `${texte} : ${Math.round(boite.height)} px`),
    );

/** Ce qu’axe trouve dans la page ouverte. */
async function analyze(page: Page): Promise<readonly string[]> {
  // La barre d’appel suit l’écran : elle couvre une cible jusqu’à ce qu’on fasse défiler, ce qu’axe ne sait pas.
  await page.evaluate(() => {
    const barre = document.querySelector<HTMLElement>('.barre-appel');
    if (barre) barre.style.position = 'static';
  });
  return listViolations(await new AxeBuilder({ page }).withTags(REGLES).analyze());
}

// Une visite par page et par appareil : chaque chargement compte dans la durée des essais.
for (const { nom, chemin } of pages)
  test(`au téléphone, clair et sombre : ${nom}`, { tag: '@telephone' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(chemin);
    expect(await listGenes(page), 'mise en page').toEqual([]);
    expect(await analyze(page), 'axe').toEqual([]);
    expect(await listPetitesCibles(page), 'cibles de 44 pixels').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const sombre = await new AxeBuilder({ page }).withRules(COULEURS).analyze();
    expect(listViolations(sombre), 'couleurs sombres').toEqual([]);
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
    const deborde = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await deborde(), 'à 320 px').toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const width of [390, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await deborde(), `texte à 200 %, ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => {
      for (const e of document.querySelectorAll<HTMLElement>('body *')) {
        e.style.lineHeight = '1.5';
        e.style.letterSpacing = '0.12em';
        e.style.wordSpacing = '0.16em';
      }
    });
    expect(await deborde(), 'texte espacé (WCAG 1.4.12)').toBeLessThanOrEqual(0);
  });

/** Ce qu’on fait dans une page, et ce qui doit s’y voir ensuite. */
const ETATS: readonly {
  readonly nom: string;
  readonly chemin: string;
  readonly agir: (page: Page) => Promise<unknown>;
  readonly voit: string;
}[] = [
  {
    nom: 'aucun résultat',
    chemin: '/particuliers/offres/#q=zzzzzz',
    agir: async () => undefined,
    voit: '[data-vide]:visible, [data-impasse]:visible, .impasse:visible',
  },
  {
    nom: 'communes proposées',
    chemin: '/particuliers/offres/',
    agir: (page) => page.getByRole('combobox').first().pressSequentially('saint'),
    voit: '[role="option"]:visible',
  },
  {
    nom: 'bulle de carte',
    chemin: '/particuliers/offres/',
    agir: (page) => page.locator('.signe').first().press('Enter'),
    voit: '.leaflet-popup',
  },
  {
    nom: 'question de « Ma solution », répondue à tort',
    chemin:
      '/particuliers/ma-solution/#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&changer=age',
    agir: async (page) => {
      await page.getByLabel('Âge').fill('300');
      await page.getByRole('button', { name: 'Continuer' }).click();
    },
    voit: '[role="alert"]:visible',
  },
  {
    nom: 'tableau et fiche d’orientation, avec deux refus',
    chemin: '/prescripteurs/orienter/',
    agir: async (page) => {
      await page.getByLabel('Permis', { exact: true }).selectOption('Permis B');
      await page.locator('[data-choix]').first().check();
      await page.locator('[data-faire]').click();
      await page.getByLabel('Comment la joindre').fill('1 85 05 78 006 084 36');
      await page.getByLabel('Chercher dans le tableau').fill('zzzz');
    },
    voit: '.orientation [role="alert"]:visible',
  },
  {
    nom: 'diagnostic conclu, effacé, avec un refus',
    chemin: '/prescripteurs/diagnostic/',
    agir: async (page) => {
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: /^Effacer/ }).click();
      await page.getByRole('radio').nth(2).check();
      await page.getByLabel('Prénom ou initiales').fill('1 85 05 78 006 084 36');
    },
    voit: '[data-annuler]:visible',
  },
  {
    nom: 'comparaison et son refus',
    chemin: '/prescripteurs/comparer/#offres=mobigo.cpf-permis',
    agir: (page) => page.getByRole('button', { name: 'Ajouter' }).click(),
    voit: '[role="alert"]:visible',
  },
];

// Chaque état dans les trois jeux de couleurs : il suffit de les changer, sans recharger.
for (const { nom, chemin, agir, voit } of ETATS)
  test(`les états d’une page, une fois qu’on s’en est servi : ${nom}`, { tag: '@bureau' }, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    // Trois passages d’axe : une machine chargée y met plus que d’ordinaire.
    test.slow();
    await page.goto(`${territoire}${chemin}`);
    await agir(page);
    await expect(page.locator(voit).first()).toBeVisible();
    expect(await analyze(page), 'axe').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const sombre = await new AxeBuilder({ page }).withRules(COULEURS).analyze();
    expect(listViolations(sombre), 'couleurs sombres').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
    const forcees = await new AxeBuilder({ page }).withRules(COULEURS).analyze();
    expect(listViolations(forcees), 'couleurs forcées').toEqual([]);
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
