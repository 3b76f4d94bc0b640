import type { Page } from '@playwright/test';

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

/** Ce qui gêne à l’œil dans la page ouverte, en phrases ; rien quand tout va bien. */
export async function listGenes(page: Page): Promise<readonly string[]> {
  return [
    ...(await listColles(page)).map((paire) => `se touchent : ${paire}`),
    ...(await listSignesPerdus(page)).map((liste) => `le signe de la liste déborde : ${liste}`),
    ...(await listSignesSeuls(page)).map((texte) => `une ligne peut commencer par un signe : ${texte}`),
  ];
}
