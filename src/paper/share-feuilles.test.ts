import { expect, test } from 'vitest';
import type { Feuille, Modele } from './feuille.ts';
import { shareFeuilles } from './share-feuilles.ts';

const make = (modele: Modele, nombre: number) =>
  Array.from({ length: nombre }, (_, i) => ({ modele, chemin: `${modele}-${i}` }) as Feuille);
const count = (feuilles: readonly Feuille[]) => shareFeuilles(feuilles).map((part) => part.length);

test('rien à faire, aucun processus', () => {
  expect(shareFeuilles([])).toEqual([]);
});

test('deux cent cinquante fiches par processus, deux livrets', () => {
  expect(count(make('fiche', 600))).toEqual([250, 250, 100]);
  expect(count(make('livret', 5))).toEqual([2, 2, 1]);
});

test('aucune feuille ne se perd, l’ordre est gardé', () => {
  const feuilles = [...make('livret', 3), ...make('fiche', 400), ...make('couverture', 30)];
  expect(shareFeuilles(feuilles).flat()).toEqual(feuilles);
});
