import { expect, test } from 'vitest';
import type { FeatureOffre } from '@/domain/echange/to-geojson.ts';
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
    '1\u00a0solution n’a pas de lieu connu à montrer ici\u00a0: elle est dans la liste.',
  ],
  [
    'toutes servent',
    [toFeature(false, 22)],
    '1\u00a0solution n’a pas de lieu connu à montrer ici. Elle sert pourtant des communes du territoire\u00a0: elle est dans la liste.',
  ],
  [
    'ce qui va là où l’on habite est dit',
    [toFeature(false, 22), toFeature(false, 1), toFeature(false, 0)],
    '3\u00a0solutions n’ont pas de lieu connu à montrer ici. 2\u00a0d’entre elles servent pourtant des communes du territoire\u00a0: elles sont dans la liste.',
  ],
])('%s', (_, listees, attendu) => {
  expect(describeReste(listees)).toBe(attendu);
});
