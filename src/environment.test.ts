import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatJour } from './domain/temps/format-jour.ts';
import { readEnvironnement } from './environment.ts';

const MIDI = new Date('2026-11-21T12:00:00Z');
const read = (variables: Record<string, string | undefined>) => readEnvironnement(variables, '/projet', MIDI);

test('sans aucune variable, des valeurs qui marchent', () => {
  expect(read({})).toEqual({
    contenu: resolve('/projet/content'),
    territoires: [],
    base: '/',
    site: 'https://guichet-mobilite.example',
    aujourdhui: '2026-11-21',
  });
});

test('une variable vide vaut une variable absente', () => {
  const vides = {
    GUICHET_CONTENT: '',
    GUICHET_TERRITOIRES: ' ',
    GUICHET_BASE: '',
    GUICHET_SITE: '',
    GUICHET_AUJOURDHUI: '',
  };
  expect(read(vides)).toEqual(read({}));
});

describe('les valeurs acceptées', () => {
  test.each([
    ['/', '/'],
    ['/guichet', '/guichet/'],
    ['/guichet/', '/guichet/'],
    ['/a/b-c_d.e/', '/a/b-c_d.e/'],
  ])('GUICHET_BASE=%s donne %s', (texte, base) => {
    expect(read({ GUICHET_BASE: texte }).base).toBe(base);
  });

  test.each([
    ['https://mobilite.exemple.fr', 'https://mobilite.exemple.fr'],
    ['https://mobilite.exemple.fr/', 'https://mobilite.exemple.fr'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('GUICHET_SITE=%s donne %s', (texte, site) => {
    expect(read({ GUICHET_SITE: texte }).site).toBe(site);
  });

  test('GUICHET_TERRITOIRES, un ou plusieurs, espaces permis', () => {
    expect(read({ GUICHET_TERRITOIRES: 'haut-jura, sud-essonne' }).territoires).toEqual([
      'haut-jura',
      'sud-essonne',
    ]);
  });

  test('GUICHET_CONTENT, relatif au projet ou absolu', () => {
    expect(read({ GUICHET_CONTENT: 'autre' }).contenu).toBe(resolve('/projet/autre'));
    expect(read({ GUICHET_CONTENT: resolve('/ailleurs') }).contenu).toBe(resolve('/ailleurs'));
  });

  test('GUICHET_AUJOURDHUI fixe la date', () => {
    expect(read({ GUICHET_AUJOURDHUI: '2028-02-29' }).aujourdhui).toBe('2028-02-29');
  });
});

describe('les valeurs refusées', () => {
  test.each([
    ['GUICHET_BASE', 'sous-chemin'],
    ['GUICHET_BASE', '//'],
    ['GUICHET_BASE', '/a/../b/'],
    ['GUICHET_BASE', '/a b/'],
    ['GUICHET_SITE', 'exemple.fr'],
    ['GUICHET_SITE', 'https://exemple.fr/guichet/'],
    ['GUICHET_SITE', 'ftp://exemple.fr'],
    ['GUICHET_TERRITOIRES', 'Haut Jura'],
    ['GUICHET_TERRITOIRES', '../haut-jura'],
    ['GUICHET_AUJOURDHUI', '21/11/2026'],
    ['GUICHET_AUJOURDHUI', '2026-02-30'],
  ])('%s=%s', (nom, valeur) => {
    expect(() => read({ [nom]: valeur })).toThrow(`Réglage refusé.\n  ${nom}=${valeur} : écrivez `);
  });

  test('toutes les fautes d’un coup', () => {
    expect(() => read({ GUICHET_BASE: 'x', GUICHET_SITE: 'y' })).toThrow(
      /GUICHET_BASE=x.*\n.*GUICHET_SITE=y/,
    );
  });
});

test.each([
  ['2026-11-21T22:59:00Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-07-01T21:59:00Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('à %s, on est le %s à Paris', (instant, jour) => {
  expect(formatJour(new Date(instant))).toBe(jour);
});
