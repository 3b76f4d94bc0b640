const MORCEAUX = 'h1, h2, h3, h4, p, li, th, td, address, summary';
const TUS = '[hidden], [data-tu], details>:not(summary)';

/** Ce que « Écouter » dit d’une page, dans son ordre : ce que porte data-lire, un morceau à la fois ; ce qui est plié, caché ou marqué data-tu reste tu. */
export function listPhrases(page: ParentNode): readonly string[] {
  const morceaux = new Map<Element, string>();
  for (const lu of page.querySelectorAll('[data-lire]')) {
    const textes = document.createTreeWalker(lu, NodeFilter.SHOW_TEXT);
    while (textes.nextNode()) {
      const { parentElement, textContent } = textes.currentNode;
      const morceau = parentElement?.closest(TUS) ? undefined : parentElement?.closest(MORCEAUX);
      if (morceau) morceaux.set(morceau, `${morceaux.get(morceau) ?? ''}${textContent}`);
    }
  }
  return [...morceaux.values()]
    .map((texte) => texte.replace(/\s+/g, ' ').trim())
    .filter((texte) => texte !== '')
    .map((texte) => (/[.!?:…]$/.test(texte) ? texte : `${texte}.`));
}
