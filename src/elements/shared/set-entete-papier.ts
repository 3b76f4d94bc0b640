let posee: CSSStyleSheet | undefined;

/**
 * Écrit en haut de chaque feuille imprimée ce qui la rattache à sa personne, et son rang : séparées, elles se retrouvent.
 * La politique de sécurité refuse une feuille de style écrite dans la page : la règle s’ajoute à celle du site.
 */
export function setEntetePapier(qui: string, quand: string): void {
  const [feuille] = document.styleSheets;
  if (!feuille) return;
  // Isolé : un nom en arabe n’emporte pas la date avec lui.
  const cite = `\u2068${qui}\u2069${quand}`.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ');
  const police = 'font: 9pt sans-serif';
  if (posee) posee.deleteRule(posee.cssRules.length - 1);
  posee = feuille;
  feuille.insertRule(
    `@page { margin-top: 19mm; @top-left { content: "${cite}"; ${police} } @top-right { content: counter(page) " / " counter(pages); ${police} } }`,
    feuille.cssRules.length,
  );
}
