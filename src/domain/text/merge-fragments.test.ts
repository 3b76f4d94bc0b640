import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { filterFragment, mergeFragments } from './merge-fragments.ts';

describe('réunir deux fragments', () => {
  test.each([
    ['', '', ''],
    ['a=1', '', 'a=1'],
    ['', 'a=1', 'a=1'],
    ['a=1', 'a=2&b=3', 'a=1&b=3'],
    ['cherche&besoin=reparer', 'besoin=financer&age=19', 'cherche&besoin=reparer&age=19'],
    // Une valeur vide est déjà une réponse : rien ne la remplace.
    ['commune=', 'commune=90033_x', 'commune='],
    [
      'categorie=velo&categorie=bus',
      'commune=a&commune=b',
      'categorie=velo&categorie=bus&commune=a&commune=b',
    ],
  ])('« %s » et « %s » donnent « %s »', (fragment, autre, attendu) => {
    expect(mergeFragments(fragment, autre)).toBe(attendu);
  });

  const paires = fc
    .array(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.stringMatching(/^[a-z0-9%_.,-]{0,6}$/)))
    .map((lues) => lues.map(([nom, valeur]) => `${nom}=${valeur}`).join('&'));

  test('rien du premier ne se perd, et une seconde fois n’ajoute rien', () => {
    fc.assert(
      fc.property(paires, paires, (fragment, autre) => {
        const reunis = mergeFragments(fragment, autre);
        expect(reunis.startsWith(fragment)).toBe(true);
        expect(mergeFragments(reunis, autre)).toBe(reunis);
      }),
    );
  });
});

test('ne garder d’un fragment que ce que l’on veut', () => {
  expect(filterFragment('cherche&a=1&&b=2', (paire) => paire.startsWith('b'))).toBe('b=2');
  expect(filterFragment('a=1&b=2', (_, rang) => rang === 0)).toBe('a=1');
  expect(filterFragment('', () => true)).toBe('');
});
