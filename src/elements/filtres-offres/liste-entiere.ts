import { createLecteurUnique } from '../shared/create-lecteur-unique.ts';

const listLignes = (racine: ParentNode) => [...racine.querySelectorAll<HTMLLIElement>('li[data-offre]')];

/** La liste entière d’un annuaire coupé en pages. */
export const loadListeEntiere = createLecteurUnique(async (reponse) =>
  new DOMParser().parseFromString(await reponse.text(), 'text/html'),
);

/** Ajoute à la liste de la page, cachées et à leur place, les offres qui lui manquent. */
export function addLignes(ol: Element, entiere: ParentNode): void {
  const presentes = listLignes(ol);
  const ids = new Set(presentes.map((li) => li.dataset['offre']));
  // Les offres de la page se suivent : les autres sont toutes avant, ou toutes après.
  let repere: Element | null = presentes[0] ?? null;
  for (const li of listLignes(entiere)) {
    if (ids.has(li.dataset['offre'])) repere = null;
    else ol.insertBefore(document.importNode(li, true), repere).hidden = true;
  }
}
