import { expect, test } from 'vitest';
import { computeEnveloppe } from './compute-enveloppe.ts';
import { getDistanceKm } from './distance.ts';
import type { Position } from './geometrie.ts';

const toLieu = ([longitude, latitude]: Position) => ({ longitude, latitude });

test('le contour d’un seul point est un rond à la marge demandée', () => {
  const contour = computeEnveloppe([[5.86, 46.38]], 3);
  expect(contour).toHaveLength(12);
  for (const point of contour)
    expect(getDistanceKm(toLieu(point), { longitude: 5.86, latitude: 46.38 })).toBeCloseTo(3, 1);
});

test('un point intérieur ne change rien au contour', () => {
  const coins: Position[] = [
    [5, 46],
    [6, 46],
    [6, 47],
    [5, 47],
  ];
  expect(computeEnveloppe([...coins, [5.5, 46.5]], 2)).toEqual(computeEnveloppe(coins, 2));
});

test('sans point, pas de contour', () => {
  expect(computeEnveloppe([], 2)).toEqual([]);
});
