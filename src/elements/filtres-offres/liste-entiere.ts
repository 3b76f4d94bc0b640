import { createLecteurUnique } from '../shared/create-lecteur-unique.ts';
import { readOffres } from './read-offres.ts';

/** La liste entière d’un annuaire coupé en pages. */
export const loadListeEntiere = createLecteurUnique(async (reponse) =>
  new DOMParser().parseFromString(await reponse.text(), 'text/html'),
);

/** Ajoute à la liste de la page, cachées et à leur place, les offres qui lui manquent. */
export function addLignes(ol: Element, entiere: ParentNode): void {
  const presentes = readOffres(ol);
  const ids = new Set(presentes.map(({ offre }) => offre.id));
  // Les offres de la page se suivent : les autres sont toutes avant, ou toutes après.
  let repere: Element | null = presentes[0]?.li ?? null;
  for (const { li, offre } of readOffres(entiere)) {
    if (ids.has(offre.id)) repere = null;
    else ol.insertBefore(document.importNode(li, true), repere).hidden = true;
  }
}
