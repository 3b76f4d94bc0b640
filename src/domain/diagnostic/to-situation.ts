import type { Situation } from '../eligibilite/situation.ts';
import { getValues, permis } from '../vocabulaire/vocabulaires.ts';

/** Ce qu’une réponse de la grille dit de la personne, dans les mots de sa situation. */
export type FaitDit = Pick<Situation, 'permis' | 'niveau_francais' | 'motif'>;

const RANGS: readonly string[] = getValues(permis);

/** Ce que l’entretien dit de la personne ; le permis est le plus avancé des siens (le code, sans le permis). */
export function toSituation(reponses: readonly FaitDit[]): FaitDit {
  const situation = Object.assign({}, ...reponses) as FaitDit;
  const sien = reponses
    .flatMap(({ permis: dit }) => dit ?? [])
    .reduce<FaitDit['permis']>(
      (plus, dit) => (plus === undefined || RANGS.indexOf(dit) > RANGS.indexOf(plus) ? dit : plus),
      undefined,
    );
  return { ...situation, ...(sien && { permis: sien }) };
}
