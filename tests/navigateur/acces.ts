import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
/** Dans un autre jeu de couleurs, seules les couleurs changent. */
const COULEURS = ['color-contrast', 'link-in-text-block'];

/** Seules les fautes sont décrites : décrire aussi ce qui va prend le plus de temps. */
const createAxe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

async function listViolations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const cibles = nodes.map((n) => n.target.join(' ')).slice(0, 4);
    return `${id} : ${help} — ${cibles.join(' | ')}`;
  });
}

/** Ôte de la page ouverte ce qui trompe axe, et rien d’autre. */
const prepare = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // La barre d’appel suit l’écran : elle couvre une cible jusqu’à ce qu’on fasse défiler.
    const barre = document.querySelector<HTMLElement>('.barre-appel');
    if (barre) barre.style.position = 'static';
    // En couleurs forcées, Chromium peint un texte d’une couleur et en dit une autre (text-fill-color).
    const forcees = matchMedia('(forced-colors: active)').matches;
    for (const e of document.querySelectorAll<HTMLElement>('body *'))
      if (forcees || e.style.webkitTextFillColor)
        e.style.webkitTextFillColor = forcees ? getComputedStyle(e).color : '';
  });

/** Ce qu’axe trouve dans la page ouverte. */
export async function analyze(page: Page): Promise<readonly string[]> {
  await prepare(page);
  return listViolations(createAxe(page).withTags(REGLES));
}

/** Ce qu’axe trouve à redire aux couleurs de la page ouverte. */
export async function analyzeCouleurs(page: Page): Promise<readonly string[]> {
  await prepare(page);
  return listViolations(createAxe(page).withRules(COULEURS));
}

/** Ce que le doigt doit pouvoir toucher, hors liens dans le texte, et qui fait moins de 44 pixels. */
export const listPetitesCibles = (page: Page): Promise<readonly string[]> =>
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

/** De combien de pixels la page ouverte défile de côté. */
export const getDebord = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Grossit le texte de la page ouverte ; 100 le rend à sa taille. */
export const setTexte = (page: Page, pourCent: number): Promise<void> =>
  page.evaluate((taille) => {
    document.documentElement.style.fontSize = `${taille}%`;
  }, pourCent);
