import { expect, test } from 'vitest';
import { findAdresseProche } from './find-adresse-proche.ts';

const FICHE = '/haut-jura-saint-claude/particuliers/offres/urbus/';

test.each([').', '’', '.', '»', '%E2%80%99', '%C2%A0%C2%BB', '&gt;', '%22', ',', '>'])(
  'ce qu’une messagerie colle derrière s’ôte : « %s »',
  (glue) => {
    expect(findAdresseProche(FICHE + glue)).toBe(FICHE);
    expect(findAdresseProche(FICHE.slice(0, -1) + glue)).toBe(FICHE);
    expect(findAdresseProche(`/offres.json${glue}`)).toBe('/offres.json');
  },
);

test('un « # » codé redevient un « # », et ce qui suit se nettoie aussi', () => {
  expect(findAdresseProche('/x/particuliers/ma-solution/%23cherche&amp;age=17).')).toBe(
    '/x/particuliers/ma-solution/#cherche&age=17',
  );
});

test.each([FICHE, '/', '/offres.json', `${FICHE}#commune=39478`])('rien de trop dans « %s »', (adresse) => {
  expect(findAdresseProche(adresse)).toBeUndefined();
});
