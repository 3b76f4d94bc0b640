/**
 * Répartit des blocs dans des pages de même hauteur, dans l’ordre, sans en couper : rend leurs rangs, page par page. Un
 * bloc plus haut qu’une page est seul sur la sienne.
 */
export function paginate(hauteurs: readonly number[], place: number): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let reste = 0;
  hauteurs.forEach((hauteur, rang) => {
    const page = pages[pages.length - 1];
    if (page && hauteur <= reste) {
      page.push(rang);
      reste -= hauteur;
    } else {
      pages.push([rang]);
      reste = place - hauteur;
    }
  });
  return pages;
}
