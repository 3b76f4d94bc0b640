import { describe, expect, test } from 'vitest';
import { findManque, formatDemande, parseDemande, toDemande } from './demande.ts';

const read = (fragment: string) => parseDemande(new URLSearchParams(fragment));
const COMPLETE =
  'de=39478_200026573_Saint-Claude&a=01283_240100883_Oyonnax&le=2026-11-24&heure=08:05&pour=emploi';

test('une demande complète fait l’aller et retour', () => {
  expect(formatDemande(read(COMPLETE))).toBe(COMPLETE);
  expect(toDemande(read(COMPLETE))).toMatchObject({ date: '2026-11-24', minute: 485, motif: 'emploi' });
});

test('arriver avant fait l’aller et retour ; une ancienne adresse dit toujours l’heure de départ', () => {
  const avant = COMPLETE.replace('heure=', 'avant=');
  expect(formatDemande(read(avant))).toBe(avant);
  expect(toDemande(read(avant))).toMatchObject({ minute: 485, arriver: true });
  expect(read(COMPLETE)).not.toHaveProperty('arriver');
  expect(read('heure=08:05&avant=09:00')).toEqual({ minute: 485 });
});

describe('une adresse écrite à la main', () => {
  test.each([
    ['rien', '', {}],
    ['un 30 février', 'le=2026-02-30', {}],
    ['un 29 février qui existe', 'le=2028-02-29', { date: '2028-02-29' }],
    ['25 heures', 'heure=25:00', {}],
    ['minuit', 'heure=00:00', { minute: 0 }],
    ['un motif inconnu', 'pour=<b>', {}],
    ['une commune qui n’en est pas une', 'de=ici&a=là', {}],
  ])('%s', (_, fragment, attendu) => {
    expect(read(fragment)).toEqual(attendu);
  });
});

describe('ce qui manque se dit', () => {
  test.each([
    ['', 'de', 'd’où vous partez'],
    ['de=39478', 'a', 'où vous allez'],
    ['de=39478&a=39286', 'le', 'un jour qui existe'],
    ['de=39478&a=39286&le=2026-11-20', 'le', 'Ce jour est passé'],
    ['de=39478&a=39286&le=2026-11-21', 'heure', 'une heure'],
  ])('« %s » : champ « %s »', (fragment, champ, phrase) => {
    const manque = findManque(read(fragment), '2026-11-21');
    expect(manque?.champ).toBe(champ);
    expect(manque?.phrase).toContain(phrase);
    if (!phrase.includes('passé')) expect(toDemande(read(fragment))).toBeUndefined();
  });

  test('rien, quand tout y est', () => {
    expect(findManque(read(COMPLETE), '2026-11-21')).toBeUndefined();
  });
});
