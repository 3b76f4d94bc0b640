import type { Tarif } from '../offre/tarif.schema.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { Usage } from './usage.ts';

const JOURS_PAR_MOIS = 30;
const UN_AN = 365;

const formatJours = (n: number) => formatQuantite(n, 'jour');

function describeDuree(duree: number, jours: number): string {
  if (duree < jours)
    return `${formatJours(duree)} au plus\u00a0: le total ne compte que ${formatJours(duree)}.`;
  const mois = Math.floor(duree / JOURS_PAR_MOIS);
  const couvert = mois === 0 ? 'moins d’un mois' : `environ ${mois} mois, pas davantage`;
  return `${formatJours(duree)} au plus\u00a0: ${couvert}.`;
}

function describeJoursParAn(parAn: number, jours: number): string {
  const mois = Math.floor(parAn / jours);
  const couvert =
    mois === 0
      ? `le total ne compte que ${formatJours(parAn)}`
      : `cela couvre ${mois} mois sur 12, à ${formatJours(jours)} par mois`;
  return `${formatJours(parAn)} au plus par an\u00a0: ${couvert}.`;
}

/** Ce que l’offre ne couvre pas de cet usage : jours par an, durée. */
export function describeLimites(
  { jours_max_par_an: parAn, duree_max_jours: duree }: Pick<Tarif, 'jours_max_par_an' | 'duree_max_jours'>,
  { jours }: Usage,
): readonly string[] {
  return [
    ...(parAn !== undefined && parAn < jours * 12 ? [describeJoursParAn(parAn, jours)] : []),
    ...(duree !== undefined && duree < UN_AN ? [describeDuree(duree, jours)] : []),
  ];
}
