import { expect, test } from 'vitest';
import { toIcsRappel, toIcsRappels } from './to-ics-rappel.ts';

const ics = toIcsRappel(
  {
    jour: '2026-12-31',
    titre: 'Appeler : Garage, Bus',
    texte: 'Garage, tél. 01 99 00 12 34\nBus ; à vérifier',
    lien: 'https://exemple.fr/#s1.1.3.x.bus',
  },
  '2026-11-21',
);

test('un jour entier, annoncé à 9 h', () => {
  expect(ics).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(ics).toContain('TRIGGER:PT9H');
});

test('les signes du format sont échappés, les lignes tiennent en 75 octets', () => {
  expect(ics).toContain('SUMMARY:Appeler : Garage\\, Bus');
  expect(ics).toContain('01 99 00 12 34\\nBus \\; à vérifier');
  for (const ligne of ics.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
});

test('plusieurs rappels d’un même jour sont dans un seul calendrier, chacun son identifiant', () => {
  const rappel = { jour: '2026-12-31', titre: 'Appeler', texte: '', lien: 'https://exemple.fr/' };
  const deux = toIcsRappels([rappel, rappel], '2026-11-21');
  expect(deux.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
  expect(new Set(deux.match(/UID:.*/g)).size).toBe(2);
});
