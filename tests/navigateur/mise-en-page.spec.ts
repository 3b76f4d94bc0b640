import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { pages, territoire } from './pages.ts';

// Les pages, et les moments d’un parcours que seul un script montre.
const SOLUTION = `${territoire}/particuliers/ma-solution/`;
const vues = [
  ...pages,
  { nom: 'une question à choix', chemin: `${SOLUTION}#cherche` },
  { nom: 'la question de la commune', chemin: `${SOLUTION}#cherche&besoin=financer` },
  { nom: 'un trajet', chemin: `${SOLUTION}#trajet` },
  {
    nom: 'un trajet trouvé',
    chemin: `${SOLUTION}#trajet&de=39478_200026573_Saint-Claude&a=39286_200026573_Lavans&le=2030-03-05&heure=08:00`,
  },
];

/** Les boutons, champs et encarts qui touchent celui du dessous. */
const listColles = (page: Page) =>
  page.evaluate(() => {
    const ECART = 4;
    const cadres = [...document.querySelectorAll('main :is(.bouton, .encart, input, select)')]
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > ECART)
      .filter((e) => !e.closest('table, .leaflet-container, .masque'));
    return cadres.flatMap((haut) => {
      const a = haut.getBoundingClientRect();
      return cadres
        .filter((bas) => {
          const b = bas.getBoundingClientRect();
          const ecart = b.top - a.bottom;
          const communs = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          return !haut.contains(bas) && !bas.contains(haut) && communs > ECART && Math.abs(ecart) < ECART;
        })
        .map((bas) => `${haut.textContent?.trim().slice(0, 30)} | ${bas.textContent?.trim().slice(0, 30)}`);
    });
  });

/** Les listes dont le signe déborde, à gauche, de ce qui les contient. */
const listSignesPerdus = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(ul, ol)')]
      .filter((liste) => liste.checkVisibility())
      .filter((liste) => {
        const { listStyleType, paddingInlineStart } = getComputedStyle(liste);
        return listStyleType !== 'none' && Number.parseFloat(paddingInlineStart) < 16;
      })
      .map((liste) => liste.textContent?.trim().slice(0, 40)),
  );

/** Les textes qu’un retour à la ligne peut couper devant un signe double, ou après un guillemet ouvrant. */
const listSignesSeuls = (page: Page) =>
  page.evaluate(() => {
    const lignes: string[] = [];
    const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (textes.nextNode()) {
      const { nodeValue, parentElement } = textes.currentNode;
      if (parentElement?.closest('script, style, pre, code, textarea, .leaflet-container')) continue;
      if (/[ \n][?!:;»](?![\w/])|«[ \n]/.test(nodeValue ?? ''))
        lignes.push(nodeValue?.trim().slice(0, 60) ?? '');
    }
    return lignes;
  });

for (const { nom, chemin } of vues)
  test(`rien ne se touche, aucun signe ne se perd : ${nom}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'telephone', 'c’est à l’étroit que tout se touche');
    await page.goto(chemin, { waitUntil: 'networkidle' });
    expect(await listColles(page)).toEqual([]);
    expect(await listSignesPerdus(page)).toEqual([]);
    expect(await listSignesSeuls(page)).toEqual([]);
  });
