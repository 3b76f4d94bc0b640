import { expect, test } from 'vitest';
import type { FeatureOffre } from '@/domain/echange/to-geojson.ts';
import { createCompter } from './compter.ts';
import { describeReste } from './describe-reste.ts';

const toFeature = (place: boolean, communes_servies?: number) =>
  ({
    geometry: place ? { type: 'Point', coordinates: [6, 47] } : null,
    properties: { ...(communes_servies !== undefined && { communes_servies }) },
  }) as FeatureOffre;

test.each([
  ['rien n’est listé', [], 'La liste est vide\u00a0: rien à montrer.'],
  ['tout est sur la carte', [toFeature(true)], ''],
  [
    'une zone inconnue n’est pas une zone servie',
    [toFeature(true), toFeature(false)],
    '1\u00a0solution de la liste n’a pas de lieu connu à montrer ici.',
  ],
  [
    'ce qui va là où l’on habite est dit',
    [toFeature(false, 22), toFeature(false, 1), toFeature(false, 0)],
    '3\u00a0solutions de la liste n’ont pas de lieu connu à montrer ici\u00a0; 2\u00a0servent pourtant des communes du territoire.',
  ],
])('%s', (_, listees, attendu) => {
  expect(describeReste(listees, createCompter())).toBe(attendu);
});

test('la carte d’un réseau compte des services', () => {
  expect(describeReste([toFeature(false), toFeature(false)], createCompter('service'))).toMatch(
    /^2\u00a0services de/,
  );
});
