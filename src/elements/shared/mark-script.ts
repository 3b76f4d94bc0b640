/**
 * Dit sur <html> que le navigateur est au-dessus du plancher, avant le premier affichage ; puis met en panne les éléments
 * qui ne sont pas venus : un module qui manque ou ne se lit pas n’a pas d’autre témoin. La page en écrit le texte même,
 * sans ses retours à la ligne : rien d’extérieur ici, ni commentaire.
 */
export const markScript = (): void => {
  const html = document.documentElement;
  if (!('replaceChildren' in html)) return;
  html.dataset['script'] = '';
  const check = () => {
    for (const absent of document.querySelectorAll<HTMLElement>(':not(:defined)'))
      absent.dataset['enPanne'] = '';
  };
  addEventListener('load', check);
  setTimeout(check, 8000);
};
