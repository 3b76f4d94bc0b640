import type { Offre } from '../catalogue/catalogue.ts';
import { isVivante } from '../offre/is-vivante.ts';
import type { CoutsSaisis } from './couts.schema.ts';
import { describeCalculs } from './describe-calculs.ts';
import { describeLimites } from './describe-limites.ts';
import { describeTotal } from './describe-total.ts';
import { estimateOffre, getBesoinCompare } from './list-comparaison.ts';
import { explainSansMois, listAvances, listReserves } from './list-reserves.ts';
import { describeUsage, MOIS_DE_TRAVAIL } from './usage.ts';

/** Ce que coûte un mois de travail avec une offre, en phrases : le total, l’usage compté, le calcul et ses réserves. */
export interface MoisDecrit {
  readonly total: string;
  readonly usage: string;
  readonly phrases: readonly string[];
}

/** Le mois d’une offre, le même à l’écran et sur papier ; undefined sans prix comparable, ou quand l’offre est terminée. */
export function describeMois(
  offre: Pick<Offre, 'categorie' | 'tarif' | 'vehicules' | 'statut'>,
  couts: CoutsSaisis | undefined,
): MoisDecrit | undefined {
  const { tarif } = offre;
  const mois = estimateOffre(offre, couts, MOIS_DE_TRAVAIL);
  if (!mois || !tarif) return undefined;
  return {
    total: describeTotal(mois.estimation),
    usage: describeUsage(MOIS_DE_TRAVAIL),
    phrases: [
      ...describeCalculs(mois.estimation),
      ...describeLimites(tarif, MOIS_DE_TRAVAIL),
      ...listAvances(tarif),
      ...listReserves({ ...tarif, annee: undefined }, mois.carburant !== undefined),
    ],
  };
}

/** Pourquoi une offre qui a un prix n’a pas de mois ; undefined quand elle en a un, ou n’est pas un moyen de se déplacer. */
export function describeSansMois(offre: Pick<Offre, 'categorie' | 'tarif' | 'statut'>): string | undefined {
  const { tarif } = offre;
  if (!tarif || !isVivante(offre) || !getBesoinCompare(offre)) return undefined;
  return explainSansMois(tarif);
}
