import { describe, expect, test } from 'vitest';
import { describeAttente, describeComite, describePlaces, describeRendezVous } from './describe-places.ts';

const read = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replaceAll('\u00a0', ' '));

describe('le comité', () => {
  test('chaque date, avec la limite des dossiers', () => {
    const dates = [{ date: '2027-01-12', limite: '2027-01-05' }, { date: '2027-02-09' }];
    expect(read(describeComite({ dates, precisions: 'Il retient 10 candidats.' }))).toEqual([
      '12 janvier 2027, dossier au plus tard le 5 janvier 2027',
      '9 février 2027',
      'Il retient 10 candidats.',
    ]);
  });

  test('sans date, il le dit ; sans comité, rien', () => {
    expect(read(describeComite({}))).toEqual(['La prochaine date n’est pas connue : demandez-la.']);
    expect(describeComite(undefined)).toEqual([]);
  });
});

test.each([
  [
    { total: 15, restantes: 3, releve_le: '2026-11-20' },
    ['Il reste 3 places sur 15, dit le 20 novembre 2026'],
  ],
  [{ total: 15, restantes: 0, releve_le: '2026-11-20' }, ['Complet (15 places), dit le 20 novembre 2026']],
  [{ restantes: 1, releve_le: '2026-11-01' }, ['Il reste 1 place, dit le 1er novembre 2026']],
  [{ total: 15 }, ['15 places']],
  [{ precisions: 'Dix en 2013.' }, ['Dix en 2013.']],
  [undefined, []],
])('les places %j', (places, attendu) => {
  expect(read(describePlaces(places))).toEqual(attendu);
});

test.each([
  [
    { personnes: 12, delai_jours: 60, releve_le: '2026-11-20' },
    '12 personnes attendent, environ 60 jours, dit le 20 novembre 2026',
  ],
  [{ personnes: 1, releve_le: '2026-11-20' }, '1 personne attend, dit le 20 novembre 2026'],
  [{ releve_le: '2026-11-20' }, 'Il y a une liste d’attente, dit le 20 novembre 2026'],
])('la liste d’attente %j', (attente, attendu) => {
  expect(read(describeAttente(attente))).toEqual([attendu]);
});

test('les créneaux d’un rendez-vous', () => {
  const rendezVous = {
    creneaux: [{ jours: ['mardi' as const, 'jeudi' as const], debut: '09:00', fin: '12:30' }],
  };
  expect(read(describeRendezVous(rendezVous))).toEqual(['Mardi et jeudi, de 9 h à 12 h 30']);
});
