import { expect, test } from 'vitest';
import { toMailto } from './to-mailto.ts';

test('un brouillon s’ouvre avec son adresse, son objet et ses lignes', () => {
  expect(toMailto({ a: 'a+b@exemple.fr', objet: 'Été & co', texte: 'Un\nDeux' })).toBe(
    'mailto:a%2Bb@exemple.fr?subject=%C3%89t%C3%A9%20%26%20co&body=Un%0D%0ADeux',
  );
});

test('sans adresse, et avec une moitié d’emoji, il s’ouvre aussi', () => {
  expect(toMailto({ objet: 'A', texte: '\ud83d' })).toMatch(/^mailto:\?subject=A&body=/);
});
