import type { Page } from '../../catalogue/catalogue.ts';
import type { Interdit } from '../../redaction/contenu-mdx.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

const LIENS = 'Un lien commence par https://, mailto:, tel:, / ou #.';

function explainInterdit(interdit: Interdit): Pick<ErreurDeChamp, 'code' | 'message'> {
  switch (interdit.genre) {
    case 'balise':
      return {
        code: 'html-interdit',
        message: `La balise ${interdit.texte} n’est pas acceptée : écrivez en Markdown (**gras**, - liste) ou employez un composant.`,
      };
    case 'expression':
      return {
        code: 'html-interdit',
        message: 'Les accolades { } exécutent du code, ce qui n’est pas accepté : enlevez-les.',
      };
    case 'module':
      return {
        code: 'html-interdit',
        message:
          'Un texte ne peut ni importer ni exporter : enlevez cette ligne. Les composants sont déjà connus.',
      };
    case 'lien':
      return {
        code: 'html-interdit',
        message: `Le lien « ${interdit.url.slice(0, 60)} » n’est pas accepté. ${LIENS}`,
      };
    case 'image':
      return {
        code: 'html-interdit',
        message: `L’image « ${interdit.url.slice(0, 60)} » vient d’un autre site : enlevez-la, ou mettez un lien vers sa page.`,
      };
  }
}

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
