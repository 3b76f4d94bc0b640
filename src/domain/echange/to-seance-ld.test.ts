import { expect, test } from 'vitest';
import { toSeancesLd } from './to-seance-ld.ts';

const ATELIER = { nom: 'Code', resume: 'Réviser.', lieu: 'Salle des fêtes, Dole', lien: undefined };

test('une séance : quand, où, par qui ; après minuit, elle finit le lendemain', () => {
  expect(
    toSeancesLd(ATELIER, [{ jour: '2026-12-31', debut: '22:00', fin: '01:00' }], 'Jura mobile'),
  ).toMatchObject([
    {
      '@type': 'Event',
      startDate: '2026-12-31T22:00',
      endDate: '2027-01-01T01:00',
      location: { name: 'Salle des fêtes, Dole' },
      organizer: { name: 'Jura mobile' },
    },
  ]);
});

test('sans heure, le jour seul ; sans lieu, rien', () => {
  expect(toSeancesLd(ATELIER, [{ jour: '2026-12-31' }], 'Jura mobile')[0]).toMatchObject({
    startDate: '2026-12-31',
  });
  expect(toSeancesLd({ ...ATELIER, lieu: undefined }, [{ jour: '2026-12-31' }], 'Jura mobile')).toEqual([]);
});
