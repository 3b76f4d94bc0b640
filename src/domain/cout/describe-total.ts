import { formatMontant } from '../offre/tarif.ts';
import type { Estimation } from './estimate-mois.ts';

/** Un total n’est qu’une estimation : à l’euro près au-dessus de 10 €. */
const formatTotal = (total: number) => formatMontant(total >= 10 ? Math.round(total) : total);

type Total = Pick<Estimation, 'bas' | 'haut' | 'plafond'>;

/** « environ 120 € », « au plus 200 € », « de 120 € à 180 € » ou « gratuit ». */
export function describeTotal({ bas, haut, plafond }: Total): string {
  if (haut === 0) return 'gratuit';
  const [de, a] = [formatTotal(bas), formatTotal(haut)];
  if (de === a) return `${plafond ? 'au plus' : 'environ'} ${a}`;
  return `de ${bas === 0 ? `0\u00a0€` : de} à ${a}${plafond ? ' au plus' : ''}`;
}
