import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { findCommunes, toCle } from './find-communes.ts';

const referentiel = loadReferentiel();
const france = [...referentiel.communes.values()];
const hautJura = france.filter((commune) => commune.epci === '200026573');
const find = (query: string, limit = 5) =>
  findCommunes(france, query, limit).map((commune) => commune.code_insee);

describe('dans toute la France, la première réponse', () => {
  test.each([
    ['Ajaccio', '2A004'],
    ['20000', '2A004'],
    ['20200', '2B033'],
    ['75001', '75056'],
    ['paris', '75056'],
    ['Paris 13', '75056'],
    ['Paris 1er', '75056'],
    ['69003', '69123'],
    ['97400', '97411'],
    ['fort de france', '97209'],
    ['cayenne', '97302'],
    ['Mamoudzou', '97611'],
    ['nouméa', '98818'],
    ['ETAMPES', '91223'],
    ['étampes', '91223'],
    ['oeuilly', '51410'],
    ['L’Haÿ-les-Roses', '94038'],
    ["l'hay les roses", '94038'],
    ['le mans', '72181'],
    ['mans', '72181'],
    ['st-etienne', '42218'],
    ['ste marie la mer', '66182'],
    ['bischwiller', '67046'],
    ['belfort', '90010'],
    ['39200 Saint-Claude', '39478'],
    ['saint claude 39200', '39478'],
    ['  Haguenau  ', '67180'],
  ])('à « %s » est %s', (query, code) => {
    expect(find(query)[0]).toBe(code);
  });
});

describe('l’ordre des réponses', () => {
  test('le nom exact passe avant les noms plus longs, même plus peuplés', () => {
    expect(find('saint-denis', 3)).toEqual(['97411', '93066', '11339']);
    expect(find('l isle').slice(0, 2)).toEqual(['87075', '84054']);
  });

  test('le début du nom passe avant le début d’un mot', () => {
    const noms = findCommunes(hautJura, 'st claude', 5).map((commune) => commune.nom);
    expect(noms).toEqual(['Saint-Claude', 'Lavans-lès-Saint-Claude', 'Avignon-lès-Saint-Claude']);
  });

  test('un début de code postal donne les plus peuplées d’abord', () => {
    expect(find('39200', 1)).toEqual(['39478']);
    expect(find('392').length).toBe(5);
  });
});

describe('sans réponse', () => {
  test.each(['', '   ', 'Cuttura', 'zzz', '00000', "'", '<script>', '(', '2A'])(
    '« %s » ne donne rien',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  test('un mot coupé au milieu n’est pas un début de mot', () => {
    expect(findCommunes(hautJura, 'laude', 5)).toEqual([]);
  });
});

test('un nom d’autrefois se cherche de la même façon et mène à la commune d’aujourd’hui', () => {
  const anciens = referentiel.anciensNoms.map((ancienne) => ({
    ...ancienne,
    codes_postaux: [],
    population: 0,
  }));
  expect(findCommunes(anciens, 'cuttura', 1)[0]).toMatchObject({
    code_actuel: '39491',
    nom_actuel: 'Coteaux du Lizon',
  });
});

test.each([
  ['L’Isle-d’Abeau', 'isle d abeau'],
  ['Saint-Étienne-lès-Remiremont', 'saint etienne les remiremont'],
  ['St-Claude', 'saint claude'],
  ['Ste-Marie-aux-Mines', 'sainte marie aux mines'],
  ['La', 'la'],
  ['Les Rousses', 'rousses'],
  ['Brest', 'brest'],
])('la clé de « %s » est « %s »', (nom, cle) => {
  expect(toCle(nom)).toBe(cle);
});
