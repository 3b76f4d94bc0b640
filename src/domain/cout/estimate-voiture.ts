import { formatMontant } from '../offre/tarif.ts';
import { formatNombre } from '../text/format-nombre.ts';
import { roundCentimes } from '../text/round-centimes.ts';
import type { Voiture } from './couts.schema.ts';
import type { LigneEstimee } from './estimate-ligne.ts';
import type { Usage } from './usage.ts';

/** Ce que coûte une voiture à soi pour un mois de cet usage : le barème d’une année entière, divisé par 12. */
export function estimateVoiture(
  { libelle, tranches }: Pick<Voiture, 'libelle' | 'tranches'>,
  { jours, distance_km }: Usage,
): LigneEstimee {
  const km = jours * 2 * distance_km * 12;
  const { par_km = 0, fixe = 0 } =
    tranches.find(({ jusqu_a_km: fin }) => fin === undefined || km <= fin) ?? {};
  const kilometres = `${formatNombre(km)}\u00a0km par an × ${formatMontant(par_km)}`;
  return {
    libelle,
    calcul: fixe === 0 ? `${kilometres}, ÷ 12` : `(${kilometres} + ${formatMontant(fixe)}) ÷ 12`,
    montant: roundCentimes((km * par_km + fixe) / 12),
  };
}
