import { definitionsErreurs } from '../../../src/domain/verification/erreurs.ts';
import { getPage, type Rapporteur } from './rapport.ts';
import { reportText } from './text.ts';

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const escapeMessage = (texte: string) =>
  texte.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapePropriete = (texte: string) => escapeMessage(texte).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Pour GitHub : une annotation par erreur, montrée à sa ligne dans la demande de fusion. */
export const reportGithub: Rapporteur = (rapport) => {
  const annotations = rapport.erreurs.map((erreur) => {
    const { code, fichier, ligne, colonne, message } = erreur;
    const file = escapePropriete(fichier === '.' ? rapport.dossier : `${rapport.dossier}/${fichier}`);
    const title = escapePropriete(definitionsErreurs[code]);
    return `::error file=${file},line=${ligne},col=${colonne},title=${title}::${escapeMessage(`${message} → ${getPage(erreur)}`)}\n`;
  });
  return rapport.erreurs.length > 0 ? annotations.join('') : reportText(rapport);
};
