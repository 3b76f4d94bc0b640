import { expect, test } from 'vitest';
import type { Contour } from './contour.ts';
import { formatTraceGeo, parseTraceGeo } from './trace-geo.ts';

const contour: Contour = [
  [
    [5.1, 46],
    [5.2, 46],
    [5.2, 46.1],
    [5.1, 46],
  ],
  [
    [-1.5, 47],
    [-1.4, 47],
    [-1.4, 47.25],
    [-1.5, 47],
  ],
];

test('un contour écrit en une ligne se relit tel quel, au millième de degré', () => {
  const ecrit = formatTraceGeo(contour);
  expect(ecrit).toBe('5100,46000 100,0 0,100;-1500,47000 100,0 0,250');
  expect(parseTraceGeo(ecrit)).toEqual(contour);
});

test('les arrondis ne s’ajoutent pas d’un point au suivant', () => {
  const pas = Array.from({ length: 50 }, (_, i) => [i * 0.0006, i % 2] as const);
  const [relu = []] = parseTraceGeo(formatTraceGeo([[...pas, [0, 0]]]));
  expect(Math.max(...relu.map(([x]) => x))).toBeCloseTo(0.029, 3);
});

test('un îlot plus petit que la grille n’est pas écrit ; rien ne se relit rien', () => {
  expect(
    formatTraceGeo([
      [
        [5, 46],
        [5.0001, 46],
        [5.0001, 46.0001],
        [5, 46],
      ],
    ]),
  ).toBe('');
  expect(parseTraceGeo('')).toEqual([]);
});
