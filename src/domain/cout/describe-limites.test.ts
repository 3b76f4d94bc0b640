import { expect, test } from 'vitest';
import { describeLimites } from './describe-limites.ts';

const lire = (texte: string) => texte.replaceAll('\u00a0', ' ');

test.each([
  [{}, 20, []],
  [
    { jours_max_par_an: 60 },
    20,
    ['60 jours au plus par an : cela couvre 3 mois sur 12, à 20 jours par mois.'],
  ],
  [{ jours_max_par_an: 60 }, 5, []],
  [{ jours_max_par_an: 12 }, 20, ['12 jours au plus par an : le total ne compte que 12 jours.']],
  [{ duree_max_jours: 180 }, 20, ['180 jours au plus : environ 6 mois, pas davantage.']],
  [{ duree_max_jours: 25 }, 20, ['25 jours au plus : moins d’un mois.']],
  [{ duree_max_jours: 1 }, 20, ['1 jour au plus : le total ne compte que 1 jour.']],
  [{ duree_max_jours: 1095 }, 20, []],
  [
    { jours_max_par_an: 60, duree_max_jours: 30 },
    20,
    [
      '60 jours au plus par an : cela couvre 3 mois sur 12, à 20 jours par mois.',
      '30 jours au plus : environ 1 mois, pas davantage.',
    ],
  ],
])('%o, %d jours par mois', (tarif, jours, attendu) => {
  expect(describeLimites(tarif, { jours, distance_km: 18 }).map(lire)).toEqual(attendu);
});
