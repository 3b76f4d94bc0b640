import { expect, test } from 'vitest';
import { fillMotif, toChemin } from './adresses.ts';

const territoire = 'haut-jura';

test('une adresse se remplit avec ses paramètres', () => {
  expect(toChemin('accueil')).toBe('/');
  expect(toChemin('contact', { territoire })).toBe('/haut-jura/contact/');
  expect(toChemin('fiche', { territoire, espace: 'prescripteurs', offre: 'urbus' })).toBe(
    '/haut-jura/prescripteurs/offres/urbus/',
  );
  expect(toChemin('feuillet', { territoire, espace: 'particuliers', numero: 2 })).toBe(
    '/haut-jura/particuliers/offres/page/2/',
  );
  expect(toChemin('contact.vcf', { territoire, offre: 'urbus' })).toBe('/haut-jura/contacts/urbus.vcf');
});

test('un territoire se dit par lui-même ou par son dossier', () => {
  expect(toChemin('agenda', { territoire: { slug: territoire } })).toBe('/haut-jura/agenda/');
  expect(toChemin('prescripteurs' as const, { territoire })).toBe('/haut-jura/prescripteurs/');
});

test('un paramètre manquant est une erreur, jamais une adresse fausse', () => {
  expect(() => fillMotif('/[territoire]/contact/', {})).toThrow('Il manque « territoire »');
});

test('une adresse inconnue, incomplète ou trop précise ne compile pas', () => {
  // @ts-expect-error cette page n’existe pas
  expect(() => toChemin('blog')).toThrow();
  // @ts-expect-error il manque le territoire
  expect(() => toChemin('contact')).toThrow();
  // @ts-expect-error il manque l’offre
  expect(() => toChemin('fiche', { territoire, espace: 'particuliers' })).toThrow();
  // @ts-expect-error contact n’a pas d’espace
  expect(toChemin('contact', { territoire, espace: 'particuliers' })).toBe('/haut-jura/contact/');
  // @ts-expect-error ce besoin n’existe pas
  expect(toChemin('besoin', { territoire, besoin: 'voler' })).toContain('voler');
});
