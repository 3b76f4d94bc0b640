import { expect, test } from 'vitest';
import type { Commune } from './commune.ts';
import { formatCommunesEnLigne, parseCommunesEnLigne } from './communes-en-ligne.ts';
import { findPlusProche } from './find-plus-proche.ts';
import { isInZone } from './is-in-zone.ts';

const toCommune = (
  nom: string,
  code_insee: string,
  population: number,
  plus: Partial<Commune> = {},
): Commune => ({
  nom,
  code_insee,
  codes_postaux: ['39200', '39310'],
  departement: '39',
  region: '27',
  epci: null,
  population,
  latitude: null,
  longitude: null,
  ...plus,
});
const AUTREFOIS = new Map([['39478', ['Chaumont', 'Cinquétral']]]);
const communes = [
  toCommune('Saint-Claude', '39478', 9140, {
    epci: '200026573',
    latitude: 46.386791,
    longitude: 5.864733,
  }),
  toCommune('Île-de-Bréhat', '22016', 370),
  toCommune('Choux', '39151', 100, { epci: '200026573' }),
  toCommune('Saint-Denis', '97411', 150_000, { departement: '974', epci: '249740119' }),
];

const format = () => formatCommunesEnLigne(communes, { autrefois: AUTREFOIS });

test('une ligne par commune sous son intercommunalité, à cent mètres et cent habitants près', () => {
  expect(format().split('\n')).toEqual([
    '=',
    'Île-de-Bréhat|22016|39200 39310|||4',
    '=200026573',
    'Choux|39151|39200 39310|||1',
    'Saint-Claude|39478|39200 39310|46.387|5.865|92||Chaumont|Cinquétral',
    '=249740119',
    'Saint-Denis|97411|39200 39310|||1500',
  ]);
});

test('relit ce qui a été écrit', () => {
  const relues = new Map(parseCommunesEnLigne(format()).map((c) => [c.code_insee, c]));
  expect(relues.size).toBe(4);
  expect(relues.get('39478')).toEqual({
    nom: 'Saint-Claude',
    code_insee: '39478',
    codes_postaux: ['39200', '39310'],
    departement: '39',
    epci: '200026573',
    population: 9200,
    latitude: 46.387,
    longitude: 5.865,
    servie: false,
    autrefois: ['Chaumont', 'Cinquétral'],
  });
  expect(relues.get('22016')).toMatchObject({ departement: '22', epci: null, latitude: null });
  expect(relues.get('97411')).toMatchObject({ departement: '974', epci: '249740119' });
});

test('l’index de France dit à un kilomètre près, et si un guichet sert la commune', () => {
  const lignes = formatCommunesEnLigne(communes, {
    autrefois: new Map(),
    servies: new Set(['39478']),
    decimales: 2,
  });
  expect(lignes).toContain('Saint-Claude|39478|39200 39310|46.39|5.86|92|1\n');
  expect(parseCommunesEnLigne(lignes).filter(({ servie }) => servie)).toMatchObject([
    { nom: 'Saint-Claude' },
  ]);
});

test('une zone se juge sur ce qui est relu comme sur la commune entière', () => {
  const relues = parseCommunesEnLigne(format());
  const get = (zone: string) => relues.filter((c) => isInZone([zone], c)).map((c) => c.nom);
  expect(get('200026573')).toEqual(['Choux', 'Saint-Claude']);
  expect(get('974')).toEqual(['Saint-Denis']);
  expect(get('22')).toEqual(['Île-de-Bréhat']);
});

test('un texte vide ne donne aucune commune', () => {
  expect(parseCommunesEnLigne('')).toEqual([]);
});

test('la plus proche, dans la limite donnée', () => {
  expect(findPlusProche(communes, { latitude: 46.4, longitude: 5.9 }, 30)?.nom).toBe('Saint-Claude');
  expect(findPlusProche(communes, { latitude: 48.85, longitude: 2.35 }, 30)).toBeUndefined();
});
