import { expect, test } from './essai.ts';
import { pages } from './pages.ts';

/** Le texte visible de la page, moins ce qui se lit à la lettre près. */
const readTextes = () => {
  const marcheur = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const textes: string[] = [];
  while (marcheur.nextNode())
    if (!marcheur.currentNode.parentElement?.closest('script, style, pre, code, textarea'))
      textes.push(marcheur.currentNode.textContent ?? '');
  return textes;
};

for (const { nom, chemin } of pages)
  test(`aucune ligne ne peut commencer par un signe : ${nom}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'bureau', 'le texte ne dépend pas de l’écran');
    await page.goto(chemin);
    const textes = await page.evaluate(readTextes);
    expect(textes.filter((texte) => /[ \n][:;?!»€%]|«[ \n]/.test(texte))).toEqual([]);
  });
