import type { Feuille, Modele } from './feuille.ts';
import { markTetes } from './mark-tetes.ts';
import { openTypst } from './open-typst.ts';

/** Au-delà, la feuille est refaite avec moins de détail. */
export const PAGES_MAX: Readonly<Record<Modele, number>> = {
  fiche: 2,
  livret: 40,
  affiche: 1,
  orientation: 2,
  parcours: 1,
  'dossier-de-pret': 1,
  couverture: 24,
  bilan: 24,
  apercu: 1,
};

const DETAILS_MAX = 4;
const MEMOIRE = 10;

export interface FeuilleFaite {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Combien de fois il a fallu abréger. */
  readonly abregee: number;
}

/** Rend de quoi faire un PDF/UA-1 de chaque feuille. */
export function openCompilateur({ compilateur, compose } = openTypst()): (feuille: Feuille) => FeuilleFaite {
  let faites = 0;
  return (feuille) => {
    let [niveau, document] = [0, compose(feuille, 0)];
    // Deux puces seules sur une seconde page : resserrée, la fiche tient souvent sur une.
    if (feuille.modele === 'fiche' && document.numOfPages === 2) {
      const serree = compose(feuille, 1);
      if (serree.numOfPages === 1) [niveau, document] = [1, serree];
    }
    while (document.numOfPages > PAGES_MAX[feuille.modele] && niveau < DETAILS_MAX) {
      niveau += 1;
      compilateur.evictCache(0);
      document = compose(feuille, niveau);
    }
    const compile = compilateur.pdf(document, { pdfStandard: 'ua-1' });
    const pdf = feuille.modele === 'couverture' || feuille.modele === 'bilan' ? markTetes(compile) : compile;
    faites += 1;
    // Typst se souvient de tout ce qu’il a calculé ; deux fiches ont des morceaux en commun, un livret n’en a avec rien.
    if (faites % MEMOIRE === 0 || feuille.modele !== 'fiche') compilateur.evictCache(0);
    return { pdf, pages: document.numOfPages, abregee: niveau };
  };
}
