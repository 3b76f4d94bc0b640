import { expect, test } from 'vitest';
import { groupParEpci } from './group-par-epci.ts';

test('chaque intercommunalité par son nom, son numéro à défaut, et ce qui n’en a pas à la fin', () => {
  const epcis = new Map([
    ['E1', { nom: 'Zèbres' }],
    ['E2', { nom: 'Écureuils' }],
  ]);
  const groupes = groupParEpci(['E1', null, 'E2', 'E1', 'E3'], (epci) => epci, epcis);
  expect(groupes.map(({ nom, siens }) => [nom, siens.length])).toEqual([
    ['E3', 1],
    ['Écureuils', 1],
    ['Zèbres', 2],
    ['Communes hors intercommunalité', 1],
  ]);
});
