import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { parseZone } from './expand-zone.ts';
import { isInZone } from './is-in-zone.ts';

const { communes, zones } = loadReferentiel();
const get = (code: string) => communes.get(code)!;

describe('parseZone', () => {
  test.each([
    ['39478', 'commune'],
    ['2A004', 'commune'],
    ['97411', 'commune'],
    ['39', 'departement'],
    ['2B', 'departement'],
    ['974', 'departement'],
    ['200026573', 'epci'],
    ['france', 'france'],
    ['99100', 'france'],
    ['region-27', 'inconnu'],
    ['20', 'inconnu'],
    ['97', 'inconnu'],
    ['96', 'inconnu'],
    ['99140', 'inconnu'],
    ['France', 'inconnu'],
    ['', 'inconnu'],
  ])('« %s » est de nature %s', (code, kind) => {
    expect(parseZone(code).kind).toBe(kind);
  });
});

describe('isInZone', () => {
  test('53 est la Mayenne, pas la région Bretagne', () => {
    expect(get('35238').region).toBe('53');
    expect(isInZone(['53'], get('35238'))).toBe(false);
    expect(isInZone(['53'], get('53130'))).toBe(true);
  });

  test('une commune est dans son EPCI, son département, la France et sa propre zone', () => {
    for (const code of ['200026573', '39', 'france', '99100', '39478'])
      expect(isInZone([code], get('39478')), code).toBe(true);
  });

  test('une commune n’est ni chez les voisins ni dans une zone vide ou inconnue', () => {
    expect(isInZone(['200069052', '90', '90010', 'region-27'], get('39478'))).toBe(false);
    expect(isInZone([], get('39478'))).toBe(false);
  });

  test('une commune sans EPCI n’entre dans aucun EPCI', () => {
    expect(get('22016').epci).toBeNull();
    expect(isInZone(['200026573'], get('22016'))).toBe(false);
  });
});

describe('expandZone', () => {
  test.each([
    ['le Haut-Jura', ['200026573'], 22],
    ['le Territoire de Belfort', ['90'], 101],
    ['la CA de Haguenau', ['200067874'], 36],
    ['le Sud Essonne', ['200017846', '249100157', '249100546', '249100553', '249100595'], 100],
    ['la France', ['france'], 34_969],
    ['une commune et l’EPCI qui la contient', ['39478', '200026573'], 22],
    ['une région, refusée', ['region-27'], 0],
    ['une commune disparue', ['39186'], 0],
  ])('%s', (_, codes, nombre) => {
    expect(zones.expandZone(codes)).toHaveLength(nombre);
  });

  test('dit la même chose que isInZone, commune par commune', () => {
    const codes = ['39', '200069052', '2A004'];
    const parTest = [...communes.values()].filter((commune) => isInZone(codes, commune));
    expect(zones.expandZone(codes)).toEqual(parTest.map((commune) => commune.code_insee));
  });
});

test.each([
  ['39', true],
  ['200026573', true],
  ['france', true],
  ['200000000', false],
  ['39186', false],
  ['978', true],
  ['979', false],
])('la zone %s est connue : %s', (code, connue) => {
  expect(zones.isZoneConnue(code)).toBe(connue);
});
