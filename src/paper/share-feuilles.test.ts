import { expect, test } from 'vitest';
import type { Feuille, Modele } from './feuille.ts';
import { shareFeuilles } from './share-feuilles.ts';

const make = (modele: Modele, nombre: number) =>
  Array.from({ length: nombre }, (_, i) => ({ modele, chemin: `${modele}-${i}` }) as Feuille);
const count = (feuilles: readonly Feuille[]) => shareFeuilles(feuilles).map((part) => part.length);

test('rien à faire, aucune part', () => {
  expect(shareFeuilles([])).toEqual([]);
});

test('quarante fiches par part, un livret', () => {
  expect(count(make('fiche', 100))).toEqual([40, 40, 20]);
  expect(count(make('livret', 3))).toEqual([1, 1, 1]);
});

test('aucune feuille ne se perd, l’ordre est gardé', () => {
  const feuilles = [...make('livret', 3), ...make('fiche', 400), ...make('couverture', 30)];
  expect(shareFeuilles(feuilles).flat()).toEqual(feuilles);
});
