import { describe, expect, test } from 'vitest';
import { formatHeure } from '../temps/heure.ts';
import { getMomentAvant } from './get-moment-avant.ts';
import { toMomentLocal } from './moment-local.ts';

const at = (date: string, heure: string) => {
  const [h = 0, m = 0] = heure.split(':').map(Number);
  return { date, minute: h * 60 + m };
};

describe('le moment d’avant, à Paris', () => {
  test.each([
    ['un jour ordinaire', '2026-11-24', '16:30', 90, '2026-11-24', '15:00'],
    ['par-dessus minuit', '2026-11-24', '00:30', 60, '2026-11-23', '23:30'],
    ['par-dessus le Nouvel An', '2027-01-01', '01:00', 120, '2026-12-31', '23:00'],
    ['par-dessus le 29 février', '2028-03-01', '00:10', 1440, '2028-02-29', '00:10'],
    ['sans délai', '2026-11-24', '16:30', 0, '2026-11-24', '16:30'],
    // 29 mars 2026 : 2 h devient 3 h. La nuit a une heure de moins.
    ['heure d’été : l’heure sautée n’est pas comptée', '2026-03-29', '04:00', 120, '2026-03-29', '01:00'],
    [
      'heure d’été : trois heures avant 4 h, il est minuit',
      '2026-03-29',
      '04:00',
      180,
      '2026-03-29',
      '00:00',
    ],
    [
      'heure d’été : une journée avant, l’horloge a bougé',
      '2026-03-29',
      '10:00',
      1440,
      '2026-03-28',
      '09:00',
    ],
    ['heure d’été : une heure qui n’existe pas est lue tôt', '2026-03-29', '02:30', 0, '2026-03-29', '01:30'],
    // 25 octobre 2026 : 3 h redevient 2 h. La nuit a une heure de plus.
    [
      'heure d’hiver : l’heure doublée est comptée deux fois',
      '2026-10-25',
      '04:00',
      120,
      '2026-10-25',
      '02:00',
    ],
    [
      'heure d’hiver : trois heures avant 4 h, il est 2 h (la première)',
      '2026-10-25',
      '04:00',
      180,
      '2026-10-25',
      '02:00',
    ],
    [
      'heure d’hiver : une journée avant, l’horloge a bougé',
      '2026-10-25',
      '10:00',
      1440,
      '2026-10-24',
      '11:00',
    ],
    ['heure d’hiver : l’heure doublée est lue tôt', '2026-10-25', '02:30', 60, '2026-10-25', '01:30'],
  ])('%s', (_, date, heure, duree, dateAvant, heureAvant) => {
    const avant = getMomentAvant(at(date, heure), duree);
    expect({ date: avant.date, heure: formatHeure(avant.minute) }).toEqual({
      date: dateAvant,
      heure: formatHeure(at(dateAvant, heureAvant).minute),
    });
  });

  test('suit l’horloge du navigateur, de 1997 à 2100, quart d’heure par quart d’heure autour des bascules', () => {
    for (let annee = 1997; annee <= 2100; annee++)
      for (const mois of [2, 9]) {
        const bascule = Date.UTC(annee, mois, 31 - new Date(Date.UTC(annee, mois, 31)).getUTCDay(), 1);
        const apres = toMomentLocal(new Date(bascule + 6 * 3_600_000));
        for (let duree = 0; duree <= 720; duree += 15)
          expect(getMomentAvant(apres, duree)).toEqual(
            toMomentLocal(new Date(bascule + 6 * 3_600_000 - duree * 60_000)),
          );
      }
  });
});
