import { expect, test } from 'vitest';
import type { OffreServie } from '../catalogue/catalogue.ts';
import { toFiltrable } from './to-filtrable.ts';

const toServie = (offre: object, communes_servies: readonly string[] = []) =>
  ({ offre: { id: 'a', categorie: 'velo', ...offre }, communes_servies }) as unknown as OffreServie;

test('une zone inconnue sert toutes les communes : inconnu n’est pas non', () => {
  expect(toFiltrable(toServie({}), 22).communes).toBeUndefined();
});

test('une zone qui couvre tout le territoire ne cite aucune commune', () => {
  expect(toFiltrable(toServie({ zone_eligibilite: ['39'] }, ['1', '2']), 2).communes).toBeUndefined();
});

test('une zone connue qui ne touche aucune commune n’en sert aucune', () => {
  expect(toFiltrable(toServie({ zone_eligibilite: ['39013'] }), 22).communes).toEqual([]);
});

test('un prix ou une démarche non dits ne sont ni gratuits ni directs', () => {
  expect(toFiltrable(toServie({}), 1)).toMatchObject({ gratuit: false, direct: false });
  expect(toFiltrable(toServie({ frais: 'gratuit', mobilisable_par: ['usagers'] }), 1)).toMatchObject({
    gratuit: true,
    direct: true,
  });
});
