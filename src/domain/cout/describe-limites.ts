import type { Tarif } from '../offre/tarif.schema.ts';
import type { Usage } from './usage.ts';

const JOURS_PAR_MOIS = 30;
const UN_AN = 365;

const pluriel = (n: number) => `${n}\u00a0jour${n > 1 ? 's' : ''}`;

function describeDuree(duree: number, jours: number): string {
  if (duree < jours) return `${pluriel(duree)} au plus\u00a0: le total ne compte que ${pluriel(duree)}.`;
  const mois = Math.floor(duree / JOURS_PAR_MOIS);
  const couvert = mois === 0 ? 'moins d’un mois' : `environ ${mois} mois, pas davantage`;
  return `${pluriel(duree)} au plus\u00a0: ${couvert}.`;
}

function describeJoursParAn(parAn: number, jours: number): string {
  const mois = Math.floor(parAn / jours);
  const couvert =
    mois === 0
      ? `le total ne compte que ${pluriel(parAn)}`
      : `cela couvre ${mois} mois sur 12, à ${pluriel(jours)} par mois`;
  return `${pluriel(parAn)} au plus par an\u00a0: ${couvert}.`;
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
