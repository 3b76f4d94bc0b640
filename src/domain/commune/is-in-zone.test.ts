import { describe, expect, test } from 'vitest';
import { isInZone } from './is-in-zone.ts';

const saintClaude = { code_insee: '39478', departement: '39', epci: '200026573' };
const sansEpci = { code_insee: '29083', departement: '29', epci: null };

describe('une commune est dans une zone', () => {
  test.each([
    ['par son code', ['39478']],
    ['par son département', ['25', '39']],
    ['par son intercommunalité', ['200026573']],
    ['parce que c’est la France', ['france']],
    ['parce que c’est la France, en code de pays', ['99100']],
  ])('%s', (_, zone) => {
    expect(isInZone(zone, saintClaude)).toBe(true);
  });

  test.each([
    ['une autre commune du département', ['39001']],
    ['une région de même chiffre qu’un département', ['region-39']],
    ['le début de son code', ['394']],
    ['aucune zone', []],
  ])('pas %s', (_, zone) => {
    expect(isInZone(zone, saintClaude)).toBe(false);
  });

  test('une île sans intercommunalité n’est pas dans toutes', () => {
    expect(isInZone(['200026573'], sansEpci)).toBe(false);
    expect(isInZone(['29'], sansEpci)).toBe(true);
  });
});
