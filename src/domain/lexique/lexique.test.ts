import { expect, test } from 'vitest';
import { findEntree, groupByLettre, joinLexiques, toAncre } from './lexique.ts';

const entree = (sigle: string, explication = 'x') => ({ sigle, explication });

test.each([
  ['CMI', 'cmi'],
  ['FSE+', 'fse'],
  ['Île-de-France', 'ile-de-france'],
])('l’ancre de %s est %s', (sigle, ancre) => {
  expect(toAncre(sigle)).toBe(ancre);
});

test('une entrée se trouve sans égard aux capitales, et par ses variantes', () => {
  const lexique = [{ ...entree('FAJ'), variantes: ['FDAJ'] }, entree('Agefiph')];
  expect(findEntree(lexique, 'fdaj')?.sigle).toBe('FAJ');
  expect(findEntree(lexique, ' AGEFIPH ')?.sigle).toBe('Agefiph');
  expect(findEntree(lexique, 'CAF')).toBeUndefined();
});

test('l’explication du territoire l’emporte sur celle de tous', () => {
  const joint = joinLexiques([entree('MDS', 'la nôtre')], [entree('MDS'), entree('CAF')]);
  expect(joint).toEqual([entree('CAF'), entree('MDS', 'la nôtre')]);
});

test('les lettres suivent l’ordre alphabétique', () => {
  expect([...groupByLettre(joinLexiques([], [entree('RSA'), entree('CAF'), entree('CEJ')])).keys()]).toEqual([
    'C',
    'R',
  ]);
});
