import { expect, test } from 'vitest';
import type { Commune } from './commune.ts';
import { groupCommunes } from './group-communes.ts';

const departements = new Map([['39', { code: '39', nom: 'Jura', region: '27' }]]);
const toCommune = (nom: string, departement = '39') => ({ nom, departement }) as Commune;
const group = (communes: readonly Commune[]) =>
  groupCommunes(communes, departements).map(({ titre, communes: siennes }) => [titre, siennes.length]);

test('par lettre, sans l’article ni l’accent', () => {
  expect(group(['Étival', 'Les Rousses', 'Ravilloles', 'L’Étoile'].map((nom) => toCommune(nom)))).toEqual([
    ['E', 2],
    ['R', 2],
  ]);
});

test('au-delà de trois cents, par département', () => {
  const jura = Array.from({ length: 300 }, (_, i) => toCommune(`Commune ${i}`));
  expect(group(jura)).toEqual([['C', 300]]);
  expect(group([...jura, toCommune('Ailleurs', '99')])).toEqual([
    ['99', 1],
    ['Jura', 300],
  ]);
});
