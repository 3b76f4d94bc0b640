import { formatMontant } from '../offre/tarif.ts';
import { upperFirst } from '../text/casse.ts';
import type { Estimation } from './estimate-mois.ts';

/** Le calcul montré, une phrase par total : « Location : 20 jours × 6 € = 120 € ». */
export function describeCalculs({ paliers }: Estimation): readonly string[] {
  return paliers
    .filter(({ lignes }) => lignes.length > 0)
    .map(({ pour, lignes, total }) => {
      const calcul = lignes
        .map(({ libelle, calcul: mots }) => `${libelle}\u00a0: ${mots}`)
        .join('\u00a0; plus ');
      return `${pour ? `${upperFirst(pour)}. ` : ''}${calcul}\u00a0= ${formatMontant(total)}.`;
    });
}
