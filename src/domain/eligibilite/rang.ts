import type { rangs } from './noms-de-rang.ts';
import type { Evaluation, Raison } from './raison.ts';

/**
 * Où se range une offre : son verdict, où l’on distingue de ce qui est à vérifier l’offre dont seul l’âge de l’information
 * fait douter, et celle dont on ne sait pas si elle existe encore.
 */
export type Rang = keyof typeof rangs;

export const isInconnue = ({ etat }: Raison) => etat === 'inconnu';
export const isAgee = ({ sujet }: Raison) => sujet === 'fraicheur';

export function getRang({ verdict, raisons }: Evaluation): Rang {
  if (verdict !== 'a-verifier') return verdict;
  if (raisons.some((raison) => raison.sujet === 'etat' && raison.offre.statut === 'non-confirmee'))
    return 'non-confirmee';
  return raisons.filter(isInconnue).every(isAgee) ? 'sans-doute' : 'a-verifier';
}
