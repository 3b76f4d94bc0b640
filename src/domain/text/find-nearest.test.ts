import { describe, expect, test } from 'vitest';
import { categories } from '../vocabulaire/categories.ts';
import { findNearest } from './find-nearest.ts';

const CATEGORIES = categories.map(({ value, libelle, libelle_pro, synonymes }) => ({
  value,
  alias: [libelle, libelle_pro, ...synonymes],
}));
const toCandidats = (...valeurs: readonly string[]) => valeurs.map((value) => ({ value }));

describe('la catégorie la plus proche', () => {
  test.each([
    ['garage', 'garage-solidaire'],
    ['Garage Solidaire', 'garage-solidaire'],
    ['garage-solidare', 'garage-solidaire'],
    ['vidange', 'garage-solidaire'],
    ['CMI', 'conseil-mobilite'],
    ['covoit', 'covoiturage'],
    ['vélo', 'velo'],
    ['velos', 'velo'],
    ['micro crédit', 'micro-credit'],
    ['auto-école', 'auto-ecole-solidaire'],
    ['tansport-demande', 'transport-demande'],
  ])('« %s » → %s', (ecrit, attendu) => {
    expect(findNearest(ecrit, CATEGORIES)).toBe(attendu);
  });
});

describe('un mot tapé de travers', () => {
  test.each([
    ['telefone', 'telephone'],
    ['telehpone', 'telephone'],
    ['Téléphone', 'telephone'],
    ['courriels', 'courriel'],
  ])('« %s » → %s', (ecrit, attendu) => {
    expect(findNearest(ecrit, toCandidats('nom', 'telephone', 'courriel'))).toBe(attendu);
  });

  test('deux lettres interverties ne comptent qu’une faute', () => {
    expect(findNearest('offer', toCandidats('offre'))).toBe('offre');
  });

  test('un alias exact l’emporte sur une ressemblance', () => {
    expect(findNearest('prix', [{ value: 'pris' }, { value: 'tarif', alias: ['prix'] }])).toBe('tarif');
  });

  test('la valeur l’emporte sur le même mot donné en alias', () => {
    expect(findNearest('bus', [{ value: 'car', alias: ['bus'] }, { value: 'bus' }])).toBe('bus');
  });
});

describe('rien ne ressemble', () => {
  test.each(['', '   ', '???', 'xyz', 'a', 'hotel', 'ordinateur'])('« %s » ne propose rien', (ecrit) => {
    expect(findNearest(ecrit, [{ value: 'telephone', alias: ['tel'] }, { value: 'nom' }])).toBeUndefined();
  });

  test('sans candidat non plus', () => {
    expect(findNearest('velo', [])).toBeUndefined();
  });

  test('un mot démesuré ne prend pas de temps', () => {
    const debut = performance.now();
    findNearest('garage'.repeat(100_000), CATEGORIES);
    expect(performance.now() - debut).toBeLessThan(200);
  });
});
