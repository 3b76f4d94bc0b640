import { createLecteurUnique } from '../shared/create-lecteur-unique.ts';
import { readOffres } from './read-offres.ts';

/** La liste entière d’un annuaire coupé en pages. */
export const loadListeEntiere = createLecteurUnique(async (reponse) =>
  new DOMParser().parseFromString(await reponse.text(), 'text/html'),
);

/** Ajoute aux listes de la page, celle qui se lit et celles qui se replient, les offres qui leur manquent : cachées et à leur place. */
export function addLignes(ici: ParentNode, entiere: ParentNode): void {
  const entieres = entiere.querySelectorAll('ol');
  for (const [rang, ol] of ici.querySelectorAll('ol.vignettes').entries()) {
    const presentes = readOffres(ol);
    const ids = new Set(presentes.map(({ offre }) => offre.id));
    // Les offres de la page se suivent : les autres sont toutes avant, ou toutes après.
    let repere: Element | null = presentes[0]?.li ?? null;
    for (const { li, offre } of entieres[rang] ? readOffres(entieres[rang]) : []) {
      if (ids.has(offre.id)) repere = null;
      else ol.insertBefore(document.importNode(li, true), repere).hidden = true;
    }
  }
}
