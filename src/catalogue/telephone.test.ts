import { describe, expect, test } from 'vitest';
import { parseTelephone } from './telephone.ts';

const lire = (texte: string) => {
  const numero = parseTelephone(texte);
  return numero && [numero.affiche.replaceAll('\u00a0', ' '), numero.lien];
};

test.each([
  ['03 84 45 00 00', '03 84 45 00 00', '+33384450000'],
  ['0384450000', '03 84 45 00 00', '+33384450000'],
  ['03.84.45.00.00', '03 84 45 00 00', '+33384450000'],
  ['+33 3 84 45 00 00', '03 84 45 00 00', '+33384450000'],
  ['0800 200 000', '0 800 20 00 00', '+33800200000'],
  ['0262 30 00 00', '02 62 30 00 00', '+33262300000'],
  ['+41 22 715 20 00', '+41 22 715 20 00', '+41227152000'],
  ['3949', '39 49', '3949'],
  ['36 46', '36 46', '3646'],
  ['1013', '10 13', '1013'],
  ['115', '115', '115'],
  ['15', '15', '15'],
  ['116 117', '116 117', '116117'],
])('« %s » s’affiche « %s » et se compose %s', (texte, affiche, lien) => {
  expect(lire(texte)).toEqual([affiche, lien]);
});

test('un numéro affiché ne se coupe pas en fin de ligne', () => {
  for (const texte of ['03 84 45 00 00', '+41 22 715 20 00', '3949'])
    expect(parseTelephone(texte)?.affiche).not.toContain(' ');
});

describe('ce que l’on ne pourrait pas composer', () => {
  test.each([
    '',
    'à vérifier',
    '03 84 45 00',
    '03 84 45 00 00 00',
    '384450000000',
    '03 84 45 00 00 / 03 84 45 00 01',
    'appelez le 03 84 45 00 00',
    '03 84 45 00 00 poste 12',
    '00 00 00 00 00',
    '999',
  ])('« %s »', (texte) => {
    expect(parseTelephone(texte)).toBeUndefined();
  });
});
