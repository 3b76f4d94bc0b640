import { cite } from '../cite.ts';
import { listConditionsEcrites } from '../conditions-ecrites.ts';
import type { Regle } from '../regle.ts';

const DOUTES = [
  /\bexist\S* (?:encore|toujours)\b|\b(?:encore|toujours) \S*exist/i,
  /^(?:que|qu’) ?.*\b(?:encore|toujours)\b/i,
  /\b(?:à|reste à) (?:confirmer|vérifier)\b/i,
  /\b(?:date|datent) (?:de|d’)\s?(?:19|20)\d\d\b/i,
  /\b(?:nous|on) ne sa(?:vons|it) pas (?:si|s’|encore)/i,
  /\b(?:dernière? connue?|dernier connu|n’a pas été retrouvée?)\b/i,
];

/** Une condition dit ce qu’il faut à la personne ; douter de l’offre, c’est son statut, ou ce qui reste à vérifier. */
export const conditionDouteuse: Regle = ({ offres }) =>
  offres.flatMap((offre) =>
    listConditionsEcrites(offre)
      .filter(({ texte }) => DOUTES.some((doute) => doute.test(texte)))
      .map(({ chemin, texte }) => ({
        code: 'condition-douteuse' as const,
        fichier: offre.fichier,
        chemin,
        message: `${cite(texte)} dit un doute, pas une condition. Si l’on ne sait pas que l’offre existe, écrivez statut: non-confirmee ; sinon, mettez ce doute dans a_verifier.`,
      })),
  );
