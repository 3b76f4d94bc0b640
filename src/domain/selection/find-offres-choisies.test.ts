import { expect, test } from 'vitest';
import { findOffresChoisies } from './find-offres-choisies.ts';

const bus = { id: 'bus' };
const prime = { id: 'prime', remplacee_par: ['bus', 'ailleurs'] };
const velo = { id: 'velo-neuf', anciens_identifiants: ['velo'] };
const find = (...ids: readonly string[]) => findOffresChoisies(ids, [bus, prime, velo]);

test('dans l’ordre du lien', () => {
  expect(find('prime', 'bus').map(({ offre }) => offre?.id)).toEqual(['prime', 'bus']);
});

test('une offre remplacée dit ce qui la remplace, si le territoire le propose', () => {
  expect(find('prime')[0]?.remplacantes).toEqual([bus]);
});

test('un ancien nom mène à la fiche d’aujourd’hui, une seule fois', () => {
  expect(find('velo', 'velo-neuf')).toEqual([{ id: 'velo', offre: velo, renommee: true, remplacantes: [] }]);
});

test('un nom inconnu reste dans la liste, sans offre', () => {
  expect(find('absente')).toEqual([{ id: 'absente', offre: undefined, renommee: false, remplacantes: [] }]);
});
