import type { Erreur } from '../../../src/domain/verification/erreurs.ts';
import { getPage, type Rapport, type Rapporteur } from './rapport.ts';

const plural = (n: number, un: string, plusieurs = `${un}s`) => `${n}\u00a0${n > 1 ? plusieurs : un}`;

function describeFichier(fichier: string, erreurs: readonly Erreur[]): string {
  const lignes = erreurs.map(
    (erreur) => `${fichier}:${erreur.ligne}:${erreur.colonne}  ${erreur.message}\n    → ${getPage(erreur)}`,
  );
  return lignes.join('\n');
}

function conclude({ erreurs, compte }: Rapport): string {
  if (erreurs.length > 0) {
    const fichiers = new Set(erreurs.map(({ fichier }) => fichier)).size;
    return `${plural(erreurs.length, 'erreur')} dans ${plural(fichiers, 'fichier')}. Rien n’est publié tant qu’il en reste.`;
  }
  return `Contenu en ordre\u00a0: ${plural(compte.offres, 'offre')}, ${plural(compte.structures, 'structure')}, ${plural(compte.pages, 'page')}, ${plural(compte.evenements, 'évènement')}, ${plural(compte.territoires, 'territoire')}.`;
}

/** Pour un terminal : les erreurs fichier par fichier, puis une phrase. */
export const reportText: Rapporteur = (rapport) => {
  const parFichier = Map.groupBy(rapport.erreurs, ({ fichier }) => fichier);
  const blocs = [...parFichier].map(([fichier, erreurs]) =>
    describeFichier(fichier === '.' ? rapport.dossier : `${rapport.dossier}/${fichier}`, erreurs),
  );
  return `${[...blocs, conclude(rapport)].join('\n\n')}\n`;
};
