import { IDENTIFIANT, LIGNE } from '@/domain/annuaire/ligne.ts';
import { createLecteurUnique } from '../shared/create-lecteur-unique.ts';

/** La liste entière d’un annuaire coupé en pages. */
export const loadListeEntiere = createLecteurUnique(async (reponse) =>
  new DOMParser().parseFromString(await reponse.text(), 'text/html'),
);

const listLignes = (racine: ParentNode) => [...racine.querySelectorAll<HTMLElement>(LIGNE)];
const getId = (li: HTMLElement) => li.dataset[IDENTIFIANT];

/** Ajoute aux listes de la page, celle qui se lit et celles qui se replient, les offres qui leur manquent : cachées et à leur place. */
export function addLignes(ici: ParentNode, entiere: ParentNode): void {
  const entieres = entiere.querySelectorAll('ol');
  for (const [rang, ol] of ici.querySelectorAll('ol.vignettes').entries()) {
    const presentes = new Set(listLignes(ol).map(getId));
    const [avant, apres] = [new DocumentFragment(), new DocumentFragment()];
    // Les offres de la page se suivent : les autres sont toutes avant, ou toutes après.
    let cote = presentes.size > 0 ? avant : apres;
    for (const ligne of entieres[rang] ? listLignes(entieres[rang]) : []) {
      if (presentes.has(getId(ligne))) cote = apres;
      else cote.append(Object.assign(document.importNode(ligne, true), { hidden: true }));
    }
    ol.prepend(avant);
    ol.append(apres);
  }
}
