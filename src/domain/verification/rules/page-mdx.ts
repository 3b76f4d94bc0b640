import type { Page } from '../../catalogue/catalogue.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import { explainInterdit } from '../explain-interdit.ts';
import type { Regle } from '../regle.ts';

const checkPage = ({ fichier, contenu }: Page): readonly ErreurDeChamp[] => {
  const { erreur, interdits } = contenu;
  const place = { fichier, chemin: [] };
  if (erreur)
    return [
      { ...place, code: 'page-mdx', message: erreur.message, ligne: erreur.ligne, colonne: erreur.colonne },
    ];
  return interdits.map((interdit) => ({
    ...place,
    ...explainInterdit(interdit),
    ligne: interdit.ligne,
    colonne: interdit.colonne,
  }));
};

/** Un texte MDX ne se lit pas, ou contient autre chose que du texte et des composants. */
export const pageMdx: Regle = ({ pages }) => pages.flatMap(checkPage);
