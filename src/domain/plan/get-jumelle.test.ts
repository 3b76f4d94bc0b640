import { expect, test } from 'vitest';
import { getJumelle } from './get-jumelle.ts';

const parametres = { territoire: 'haut-jura', espace: 'particuliers' };

test('la même fiche, la même page de la liste, dans l’autre espace', () => {
  expect(getJumelle('fiche', 'particuliers', { ...parametres, offre: 'urbus' })).toBe(
    '/haut-jura/prescripteurs/offres/urbus/',
  );
  expect(getJumelle('feuillet', 'particuliers', { ...parametres, numero: '2' })).toBe(
    '/haut-jura/prescripteurs/offres/page/2/',
  );
});

test('une autre page qui dit la même chose', () => {
  expect(getJumelle('couverture', 'prescripteurs', parametres)).toBe('/haut-jura/communes/');
});

test('à défaut, l’accueil de l’autre espace', () => {
  expect(getJumelle('prescrire', 'prescripteurs', parametres)).toBe('/haut-jura/particuliers/');
  expect(getJumelle('guide', 'particuliers', { ...parametres, page: 'velo' })).toBe(
    '/haut-jura/prescripteurs/',
  );
});
