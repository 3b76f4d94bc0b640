/** Le signe d’une catégorie, lu dans la légende écrite par le serveur : le script n’en porte pas de copie. */
interface Signe {
  readonly libelle: string;
  readonly besoin: string;
  readonly dessin: SVGElement;
}

export type Legende = ReadonlyMap<string, Signe>;

/** Lit la légende : un élément par catégorie, avec son besoin, son dessin et son nom. */
export function readLegende(racine: ParentNode): Legende {
  const signes = new Map<string, Signe>();
  for (const ligne of racine.querySelectorAll<HTMLElement>('[data-legende] [data-categorie]')) {
    const { categorie, besoin } = ligne.dataset;
    const dessin = ligne.querySelector('svg');
    if (!categorie || !besoin || !dessin) continue;
    signes.set(categorie, { libelle: ligne.textContent.trim(), besoin, dessin });
  }
  return signes;
}
