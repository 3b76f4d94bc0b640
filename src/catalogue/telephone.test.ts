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
  ['06 39 98 12 34', '06 39 98 12 34', '+33639981234'],
  ['0976 01 02 03', '09 76 01 02 03', '+33976010203'],
  ['+33 (0)3 84 45 00 00', '03 84 45 00 00', '+33384450000'],
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

test.each([
  ['0590 27 12 34', '+590590271234'],
  ['0690 27 12 34', '+590690271234'],
  ['0691 27 12 34', '+590691271234'],
  ['0594 27 12 34', '+594594271234'],
  ['0694 20 12 34', '+594694201234'],
  ['0596 27 12 34', '+596596271234'],
  ['0696 27 12 34', '+596696271234'],
  ['0697 27 12 34', '+596697271234'],
  ['0262 30 12 34', '+262262301234'],
  ['0263 00 12 34', '+262263001234'],
  ['0692 30 12 34', '+262692301234'],
  ['0693 30 12 34', '+262693301234'],
  ['0269 60 12 34', '+262269601234'],
  ['0639 60 12 34', '+262639601234'],
])('outre-mer : %s se compose %s, de quelque façon qu’on l’écrive', (texte, lien) => {
  const chiffres = texte.replaceAll(' ', '').slice(1);
  const ecritures = [texte, texte.replaceAll(' ', '.'), `0${chiffres}`, lien, `+33${chiffres}`];
  for (const ecriture of ecritures) expect(lire(ecriture), ecriture).toEqual([texte, lien]);
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

test('un numéro de fiction (06 39 98) n’est pas de Mayotte', () => {
  expect(parseTelephone('06 39 98 41 90')?.lien).toBe('+33639984190');
  expect(parseTelephone('0639 00 12 34')?.lien).toBe('+262639001234');
});
