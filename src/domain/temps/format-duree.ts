import { formatQuantite } from '../text/format-quantite.ts';

const JOURS_PAR_AN = 365;
const JOURS_PAR_MOIS = 30;

/** « 1095 jours » se lit « 3 ans », 180 « 6 mois » ; ce qui ne tombe pas juste reste en jours. */
export function formatDuree(jours: number): string {
  if (jours > 0 && jours % JOURS_PAR_AN === 0) return formatQuantite(jours / JOURS_PAR_AN, 'an');
  if (jours > 0 && jours % JOURS_PAR_MOIS === 0)
    return formatQuantite(jours / JOURS_PAR_MOIS, 'mois', 'mois');
  return formatQuantite(jours, 'jour');
}
