import { expect, test } from 'vitest';
import { listAdressesProches } from './list-adresses-proches.ts';

const FICHE = '/haut-jura-saint-claude/particuliers/offres/urbus/';
const [find, PARENTS] = [
  (adresse: string) => listAdressesProches(adresse)[0],
  [
    '/haut-jura-saint-claude/particuliers/offres/',
    '/haut-jura-saint-claude/particuliers/',
    '/haut-jura-saint-claude/',
  ],
];

test.each([').', '’', '.', '»', '%E2%80%99', '%C2%A0%C2%BB', '&gt;', '%22', ',', '>'])(
  'ce qu’une messagerie colle derrière s’ôte : « %s »',
  (glue) => {
    expect(find(FICHE + glue)).toBe(FICHE);
    expect(find(FICHE.slice(0, -1) + glue)).toBe(FICHE);
    expect(find(`/offres.json${glue}`)).toBe('/offres.json');
  },
);

test.each([
  '/Haut-Jura-Saint-Claude/particuliers/Offres/Urbus/',
  '/haut-jura-saint-claude/particuliers/%20offres/ur%0Abus/',
  '/haut-jura-saint-claude//particuliers/offres/urbus/',
  '/haut-jura-saint-claude/particuliers/offres/urbus/index.html',
])('majuscules, coupures et barres de trop s’ôtent : « %s »', (adresse) => {
  expect(find(adresse)).toBe(FICHE);
});

test('un « # » codé redevient un « # », et ce qui suit se nettoie aussi', () => {
  expect(find('/x/particuliers/ma-solution/%23cherche&amp;age=17).')).toBe(
    '/x/particuliers/ma-solution/#cherche&age=17',
  );
});

test('d’une adresse coupée, ce qui la contient', () => {
  expect(listAdressesProches(`${FICHE.slice(0, -4)}`)).toEqual([
    '/haut-jura-saint-claude/particuliers/offres/ur/',
    ...PARENTS,
  ]);
});

test.each([
  [FICHE, PARENTS],
  ['/', []],
  ['/offres.json', []],
  [`${FICHE}#commune=39478`, PARENTS],
])('rien de trop dans « %s »', (adresse, proches) => {
  expect(listAdressesProches(adresse)).toEqual(proches);
});
