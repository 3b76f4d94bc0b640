import { getPage, type Rapporteur } from './rapport.ts';

const escapeUnite = (unite: string) => `\\u${unite.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON n’échappe que les premiers contrôles ; le nom d’un champ peut porter les autres. */
const escapeControles = (json: string) =>
  json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (signe) => signe.replace(/[\s\S]/g, escapeUnite));

/** Pour un programme : un objet JSON. */
export const reportJson: Rapporteur = ({ erreurs, dossier, compte }) => {
  const lues = erreurs.map((erreur) => ({ ...erreur, page: getPage(erreur) }));
  return `${escapeControles(JSON.stringify({ dossier, compte, erreurs: lues }, null, 2))}\n`;
};
