import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './essai.ts';
import { pages } from './pages.ts';

// Chaque sorte de page, sur une feuille A4. Quelques pages par essai : un PDF coûte moins qu’une page neuve.
const A4 = { width: 680, height: 960 };
const GROUPES = 4;
const groupes = Array.from({ length: GROUPES }, (_, rang) => pages.filter((_, i) => i % GROUPES === rang));

/** Ce qui se lirait mal sur le papier, élément par élément. */
function listDefauts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CONTRASTE = 7;
    const defauts: string[] = [];
    const nomme = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} « ${(element.textContent ?? '').trim().slice(0, 40)} »`;
    const luminance = (couleur: string) => {
      const [r = 0, v = 0, b = 0] = (couleur.match(/[\d.]+/g) ?? []).map(Number);
      const [lr = 0, lv = 0, lb = 0] = [r, v, b].map((c) =>
        c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * lr + 0.7152 * lv + 0.0722 * lb;
    };
    const hasTexte = (element: Element) =>
      [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim());
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.masque, svg, #annonces')) continue;
      const style = getComputedStyle(element);
      const coupe =
        style.overflowX !== 'visible' &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
      if (coupe) defauts.push(`texte coupé : ${nomme(element)}`);
      // Une grille vide se remplit à la main ; remplie, elle dit ce que l’on a choisi.
      if (element.closest('[data-a-remplir]') && element.matches('input, select')) continue;
      if (element.matches('nav, form, button, input, select, .bouton, .barre-appel'))
        defauts.push(`ne sert pas sur le papier : ${nomme(element)}`);
      if (!hasTexte(element)) continue;
      // Le papier est blanc : les fonds ne s’impriment pas.
      if (1.05 / (luminance(style.color) + 0.05) < CONTRASTE)
        defauts.push(`texte pâle (${style.color}) : ${nomme(element)}`);
      const { right, left } = element.getBoundingClientRect();
      if (right > document.documentElement.clientWidth + 1 || left < -1)
        defauts.push(`hors de la feuille : ${nomme(element)}`);
    }
    return defauts;
  });
}

interface Papier {
  readonly feuilles: number;
  readonly texte: string;
  readonly derniere: string;
}

async function readPdf(page: Page): Promise<Papier> {
  const octets = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(octets)), {
    mergePages: false,
  });
  // Une adresse ou un numéro peuvent passer à la ligne.
  const textes = text.map((feuille) => feuille.replace(/\s/g, ''));
  return { feuilles: totalPages, texte: textes.join(''), derniere: textes.at(-1) ?? '' };
}

const FEUILLES_PAR_FICHE = 2;

groupes.forEach((groupe, rang) => {
  // Le papier est le même.
  test(`sur le papier, rien ne manque ni ne gêne (${rang + 1} sur ${GROUPES})`, { tag: '@bureau' }, async ({
    page,
  }) => {
    await page.setViewportSize(A4);
    // En sombre : ce que l’écran montre clair sur noir doit s’imprimer noir sur blanc.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
    for (const { nom, chemin } of groupe) {
      await page.goto(chemin);
      expect.soft(await listDefauts(page), nom).toEqual([]);
      const { feuilles, texte, derniere } = await readPdf(page);
      if (/^fiche/.test(nom)) expect.soft(feuilles, nom).toBeLessThanOrEqual(FEUILLES_PAR_FICHE);
      const canonique = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect.soft(texte, `${nom} : l’adresse au pied`).toContain(canonique);
      const guichet = page.locator('.pied .guichet-compact');
      if ((await guichet.count()) === 0) continue;
      const [telephone = ''] = await guichet.locator('.numero').allTextContents();
      // Dans une feuille, l’ordre du texte est celui du dessin : le pied peut y venir avant les dernières offres.
      expect.soft(derniere, `${nom} : le téléphone au pied`).toContain(telephone.replace(/\s/g, ''));
    }
  });
});
