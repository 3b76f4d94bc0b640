import type { OffreSaisie } from '../offre/offre.schema.ts';
import { getEtat } from './statut.ts';

/**
 * L’offre telle qu’elle est un jour donné (AAAA-MM-JJ) : son dernier jour passé, elle est terminée, même si personne
 * n’a changé son statut. Les listes, les comptes et les exports n’ont alors que le statut à lire.
 */
export function toOffreDuJour<O extends OffreSaisie>(offre: O, aujourdhui: string): O {
  const { statut } = getEtat(offre, aujourdhui);
  return statut === 'terminee' && offre.statut !== 'terminee' ? { ...offre, statut } : offre;
}
