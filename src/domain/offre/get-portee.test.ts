import { expect, test } from 'vitest';
import { getPortee, isLarge, isProche, libellesPortee } from './get-portee.ts';

test.each([
  [['39478'], 'locale'],
  [['200026573'], 'locale'],
  [['39478', '39470', '39368'], 'locale'],
  [['2A004'], 'locale'],
  [['39'], 'departementale'],
  [['2A'], 'departementale'],
  [['971'], 'departementale'],
  [['39', '39'], 'departementale'],
  [['39', '01410'], 'departementale'],
  [['21', '25', '39', '58', '70', '71', '89', '90'], 'regionale'],
  [['france'], 'nationale'],
  [['99100'], 'nationale'],
  [['39', 'france'], 'nationale'],
  [[], 'inconnue'],
  [undefined, 'inconnue'],
] as const)('%o : %s', (zone, portee) => {
  expect(getPortee(zone)).toBe(portee);
  expect(libellesPortee[portee]).not.toBe('');
});

test('une zone inconnue n’est ni proche, ni large', () => {
  const portees = ['locale', 'departementale', 'regionale', 'nationale', 'inconnue'] as const;
  expect(portees.filter((portee) => isProche({ portee }))).toEqual(['locale', 'departementale']);
  expect(portees.filter((portee) => isLarge({ portee }))).toEqual(['regionale', 'nationale']);
});
