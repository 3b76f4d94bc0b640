import { getPage, type Rapporteur } from './rapport.ts';

/** Pour un programme : un objet JSON. */
export const reportJson: Rapporteur = ({ erreurs, dossier, compte }) =>
  `${JSON.stringify({ dossier, compte, erreurs: erreurs.map((erreur) => ({ ...erreur, page: getPage(erreur) })) }, null, 2)}\n`;
