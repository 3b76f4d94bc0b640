import { expect, test } from 'vitest';
import type { OffreServie } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { toFiltrable } from './to-filtrable.ts';

const toServie = (offre: object, communes_servies: readonly string[] = []) =>
  ({ offre: { id: 'a', categorie: 'velo', ...offre }, communes_servies }) as unknown as OffreServie;

const toCommune = (code_insee: string, epci: string | null) =>
  ({ code_insee, departement: code_insee.slice(0, 2), epci }) as Commune;
const territoire = { communes: [toCommune('39478', '200026573'), toCommune('01004', null)] };

test('une zone inconnue sert toutes les communes : inconnu n’est pas non', () => {
  expect(toFiltrable(toServie({}), territoire).zone).toBeUndefined();
});

test('une zone qui couvre tout le territoire ne se dit pas', () => {
  const servie = toServie({ zone_eligibilite: ['39', '01'] }, ['39478', '01004']);
  expect(toFiltrable(servie, territoire).zone).toBeUndefined();
});

test('une zone qui en couvre une partie garde les codes qui le touchent', () => {
  const servie = toServie({ zone_eligibilite: ['25', '200026573', '39013', '39'] }, ['39478']);
  expect(toFiltrable(servie, territoire).zone).toEqual(['200026573', '39']);
});

test('une zone connue qui ne touche aucune commune n’en sert aucune', () => {
  expect(toFiltrable(toServie({ zone_eligibilite: ['39013'] }), territoire).zone).toEqual([]);
});

test('une prescription obligatoire n’est pas directe, une facultative l’est', () => {
  const isDirecte = (offre: object) => toFiltrable(toServie(offre), territoire).direct;
  expect(isDirecte({ mobilisable_par: ['usagers'], prescription: { obligatoire: true } })).toBe(false);
  expect(isDirecte({ mobilisable_par: ['usagers', 'professionnels'] })).toBe(true);
  expect(isDirecte({ prescription: { obligatoire: false } })).toBe(true);
});

test('un prix ou une démarche non dits ne sont ni gratuits ni directs', () => {
  expect(toFiltrable(toServie({}), territoire)).toMatchObject({ gratuit: false, direct: false });
  expect(toFiltrable(toServie({ frais: 'gratuit', mobilisable_par: ['usagers'] }), territoire)).toMatchObject(
    {
      gratuit: true,
      direct: true,
    },
  );
});
