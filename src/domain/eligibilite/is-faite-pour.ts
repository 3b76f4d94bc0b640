import { getCritere } from './criteres.ts';
import type { Evaluation } from './raison.ts';

/**
 * La personne remplit une condition qui désigne à qui l’offre s’adresse : l’offre est faite pour elle. L’âge seul n’y
 * suffit pas : trop de monde l’a.
 */
export const isFaitePour = ({ raisons }: Evaluation): boolean =>
  raisons.some(
    (raison) =>
      raison.sujet === 'critere' &&
      raison.etat === 'oui' &&
      raison.critere !== 'age' &&
      getCritere(raison.critere).designe,
  );
