import type { Catalogue } from './catalogue.ts';

/** Au-delà, un site pèserait des centaines de mégaoctets : seules les feuilles des territoires sont faites. */
const FICHES_PAPIER_MAX = 6000;

/** Vrai si chaque fiche a son PDF. */
export function hasFichesPapier({ territoires }: Pick<Catalogue, 'territoires'>): boolean {
  return territoires.reduce((somme, { offres }) => somme + 2 * offres.length, 0) <= FICHES_PAPIER_MAX;
}
