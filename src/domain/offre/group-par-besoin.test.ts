import { expect, test } from 'vitest';
import type { CategorieId } from '../vocabulaire/categories.ts';
import { groupParBesoin } from './group-par-besoin.ts';

test('les besoins dans leur ordre, les éléments dans le leur, aucun besoin vide', () => {
  const categories: readonly CategorieId[] = ['garage-solidaire', 'covoiturage', 'velo'];
  const groupes = groupParBesoin(categories, (categorie) => ({ categorie }));
  expect(groupes.map(({ besoin, siens }) => [besoin.value, siens])).toEqual([
    ['se-deplacer', ['covoiturage', 'velo']],
    ['reparer', ['garage-solidaire']],
  ]);
});
