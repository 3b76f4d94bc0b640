import { ContenuInvalide } from '../../src/catalogue/load-catalogue.ts';
import { environnement } from '../../src/site.ts';
import { checkContent } from '../check-content.ts';
import { explainErreur } from './explain-erreur.ts';
import { reportText } from './reporters/text.ts';

/** Ce que build et dev disent de ce qui les arrête ; un contenu refusé, dans les phrases de npm run check:content. */
export function explainConstruction(erreur: unknown): string {
  if (!(erreur instanceof ContenuInvalide)) return explainErreur(erreur);
  const rapport = checkContent(environnement.contenu, environnement.aujourdhui, process.cwd());
  return rapport.erreurs.length > 0 ? reportText(rapport) : erreur.message;
}
