import { expect, test } from 'vitest';
import type { Commune } from '../commune/commune.ts';
import { getCommunesListees } from './get-communes-listees.ts';

const toCommune = (nom: string, population: number) => ({ nom, population }) as Commune;
const communes = [toCommune('Ville', 2000), toCommune('Village', 1999)];
const list = (plus: { communes_min_habitants?: number }) =>
  getCommunesListees({ communes, ...plus }).map(({ nom }) => nom);

test('toutes les communes, sauf si le territoire fixe un nombre d’habitants', () => {
  expect(list({})).toEqual(['Ville', 'Village']);
  expect(list({ communes_min_habitants: 2000 })).toEqual(['Ville']);
});
