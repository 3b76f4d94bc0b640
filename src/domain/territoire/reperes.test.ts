import { expect, test } from 'vitest';
import type { Commune } from '../commune/commune.ts';
import { findRepere, formatReperes } from './reperes.ts';

const commune = (nom: string, population: number, latitude: number | null, longitude: number | null) =>
  ({ nom, population, latitude, longitude }) as Commune;

const reperes = formatReperes([
  commune('Viry', 900, 46.3, 5.75),
  commune('Saint-Claude', 9000, 46.39, 5.87),
  commune('Sans-Position', 50, null, null),
]);

test('les plus grandes communes d’abord, celles dont on sait la position', () => {
  expect(reperes).toBe('Saint-Claude|46.39|5.87;Viry|46.30|5.75');
});

test('la plus proche de l’endroit, en kilomètres', () => {
  expect(findRepere(reperes, { latitude: 46.26, longitude: 5.65 })).toEqual({ nom: 'Viry', km: 9 });
});

test('sans position ni repère, rien n’est dit', () => {
  expect(findRepere(reperes, { latitude: null, longitude: null })).toBeUndefined();
  expect(findRepere('', { latitude: 46, longitude: 5 })).toBeUndefined();
});
