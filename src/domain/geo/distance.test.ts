import { expect, test } from 'vitest';
import { getDistanceKm } from './distance.ts';

const belfort = { latitude: 47.6422, longitude: 6.8539 };
const etampes = { latitude: 48.4351, longitude: 2.1623 };

test('un lieu est à zéro kilomètre de lui-même', () => {
  expect(getDistanceKm(belfort, belfort)).toBe(0);
});

test('un degré de latitude fait environ 111 km', () => {
  expect(getDistanceKm({ latitude: 46, longitude: 5 }, { latitude: 47, longitude: 5 })).toBeCloseTo(
    111.19,
    1,
  );
});

test('Belfort est à environ 359 km d’Étampes, dans les deux sens', () => {
  expect(getDistanceKm(belfort, etampes)).toBeCloseTo(359, -1);
  expect(getDistanceKm(etampes, belfort)).toBeCloseTo(getDistanceKm(belfort, etampes), 9);
});
