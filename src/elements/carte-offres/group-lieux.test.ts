import { expect, test } from 'vitest';
import type { FeatureOffre, ProprietesOffre } from '@/domain/echange/to-geojson.ts';
import { groupLieux } from './group-lieux.ts';

const toFeature = (
  id: string,
  point: [number, number] | null,
  precision: ProprietesOffre['precision'],
): FeatureOffre => ({
  type: 'Feature',
  geometry: point && { type: 'Point', coordinates: point },
  properties: { id, nom: id, resume: '', categorie: 'velo', structure: 'S', precision },
});

test('les offres du même point ne font qu’un lieu, dans l’ordre de la liste', () => {
  const lieux = groupLieux([
    toFeature('a', [5.86, 46.38], 'commune'),
    toFeature('b', [5.9, 46.4], 'adresse'),
    toFeature('c', [5.86, 46.38], 'commune'),
  ]);
  expect(lieux.map((l) => l.offres.map((o) => o.id))).toEqual([['a', 'c'], ['b']]);
  expect(lieux.map((l) => l.approche)).toEqual([true, false]);
});

test('une adresse ne se confond pas avec le centre de sa commune', () => {
  const lieux = groupLieux([
    toFeature('a', [5.86, 46.38], 'commune'),
    toFeature('b', [5.86, 46.38], 'adresse'),
  ]);
  expect(lieux).toHaveLength(2);
});

test('une offre sans point n’a pas de lieu', () => {
  expect(groupLieux([toFeature('a', null, 'inconnue')])).toEqual([]);
});
