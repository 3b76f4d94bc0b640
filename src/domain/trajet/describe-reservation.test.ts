import { expect, test } from 'vitest';
import { describeReservation } from './describe-reservation.ts';
import type { Reservation } from './reservation.schema.ts';

const VEILLE = { type: 'veille', dernier_jour: 1, derniere_heure: '16:30' } as const;
const JOUR_MEME = { type: 'jour-meme' } as const;

test.each<readonly [Reservation, string]>([
  [VEILLE, 'Réservez au plus tard la veille, avant 16 h 30.'],
  [{ ...VEILLE, dernier_jour: 2 }, 'Réservez au plus tard 2 jours avant, avant 16 h 30.'],
  [
    { ...VEILLE, jours_ouvres: true },
    'Réservez au plus tard la veille, avant 16 h 30. Les samedis, dimanches et jours fériés ne comptent pas.',
  ],
  [
    { ...VEILLE, jours_comptes: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] },
    'Réservez au plus tard la veille, avant 16 h 30. Les dimanches et jours fériés ne comptent pas.',
  ],
  [
    { ...VEILLE, jours_non_comptes: ['2026-12-24'] },
    'Réservez au plus tard la veille, avant 16 h 30. Le 24 décembre 2026 ne compte pas.',
  ],
  [
    { ...VEILLE, jours_non_comptes: ['2026-12-24', '2026-12-31'] },
    'Réservez au plus tard la veille, avant 16 h 30. Le 24 décembre 2026 et le 31 décembre 2026 ne comptent pas.',
  ],
  [
    { type: 'temps-reel', avance_max_min: 4320 },
    'Réservez au moment de partir. La réservation ouvre 3 jours avant le départ.',
  ],
  [{ ...VEILLE, jours_ouvres: false }, 'Réservez au plus tard la veille, avant 16 h 30.'],
  [{ type: 'veille', dernier_jour: 1 }, 'Réservez au plus tard la veille. Heure limite à vérifier.'],
  [{ type: 'veille' }, 'Réservez au moins la veille. Nombre de jours à vérifier.'],
  [
    { type: 'veille', derniere_heure: '12:00' },
    'Réservez au moins la veille, avant 12 h. Nombre de jours à vérifier.',
  ],
  [
    { ...VEILLE, premier_jour: 14, premiere_heure: '08:00' },
    'Réservez au plus tard la veille, avant 16 h 30. La réservation ouvre 14 jours avant, à 8 h.',
  ],
  [
    { ...VEILLE, premier_jour: 1 },
    'Réservez au plus tard la veille, avant 16 h 30. La réservation ouvre la veille.',
  ],
  [{ ...JOUR_MEME, delai_min: 90 }, 'Réservez au plus tard 1 h 30 avant le départ.'],
  [
    { ...JOUR_MEME, delai_min: 60, avance_max_min: 10_080 },
    'Réservez au plus tard 1 h avant le départ. La réservation ouvre 7 jours avant le départ.',
  ],
  [JOUR_MEME, 'Il faut réserver. Délai à vérifier.'],
  [{ type: 'temps-reel' }, 'Réservez au moment de partir.'],
])('%o', (reservation, attendu) => {
  expect(describeReservation(reservation).join(' ').replaceAll('\u00a0', ' ')).toBe(attendu);
});

test('une heure ne se coupe pas en fin de ligne', () => {
  expect(describeReservation(VEILLE)[0]).toContain('16\u00a0h\u00a030');
});
