import { expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { countGsm7, toGsm7 } from './gsm7.ts';

test.each([
  ['Réparer à Sélestat', 'Réparer à Sélestat'],
  ['la fenêtre, où ça gêne', 'la fenetre, où ca gene'],
  ['l’aide « Cœur » : 1\u00a0300\u00a0€…', 'l\'aide "Coeur" : 1 300 €...'],
  ['vélo 🚲 !', 'vélo  !'],
])('« %s » s’envoie « %s »', (texte, envoye) => {
  expect(toGsm7(texte)).toBe(envoye);
});

test('l’euro et l’accolade comptent deux', () => {
  expect(countGsm7('5 €')).toBe(4);
  expect(countGsm7('abc')).toBe(3);
});

test('réécrire un message déjà écrit n’y change rien', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
      expect(toGsm7(toGsm7(texte))).toBe(toGsm7(texte));
    }),
  );
});
