import { describe, expect, test } from 'vitest';
import { formatPoints, formatTrace } from './format-trace.ts';
import type { Polygone } from './geometrie.ts';
import { buildProjection, getCadre } from './projection.ts';

describe('la projection', () => {
  test('met l’ouest à gauche et le nord en haut', () => {
    const { project, largeur, hauteur } = buildProjection([5, 46, 7, 47], 400);
    expect(project([5, 47])).toEqual([0, 0]);
    expect(project([7, 46])[0]).toBeCloseTo(largeur);
    expect(project([7, 46])[1]).toBeCloseTo(hauteur, 0);
  });

  test('un degré de latitude est plus long qu’un degré de longitude', () => {
    const { project } = buildProjection([5, 59, 7, 61], 400);
    const [x] = project([6, 61]);
    const [, y] = project([5, 60]);
    expect(y / x).toBeCloseTo(2, 1);
  });

  test('le cadre laisse un bord, même autour d’un seul point', () => {
    expect(getCadre([[5, 46]], 0.1, 0.5)).toEqual([4.5, 45.5, 5.5, 46.5]);
    expect(getCadre([], 0.1, 0.5)).toBeUndefined();
  });
});

describe('le tracé', () => {
  const projection = buildProjection([0, -1, 2, 1], 200);
  const carre: Polygone = [
    [
      [0, 1],
      [1, 1],
      [1.001, 1],
      [1, 0],
      [0, 1],
    ],
  ];

  test('est fermé, en pas relatifs, sans point répété', () => {
    expect(formatTrace([carre], projection, 2)).toBe('M0,0l100,0 0,100z');
  });

  test('un îlot plus petit que la grille disparaît', () => {
    const ilot: Polygone = [
      [
        [0, 1],
        [0.001, 1],
        [0, 0.999],
        [0, 1],
      ],
    ];
    expect(formatTrace([ilot], projection, 4)).toBe('');
  });

  test('une suite de points se marque à chacun, le premier compris quand il est seul', () => {
    expect(formatPoints([[1.4, 2.6]])).toBe('M1,3 1,3');
    expect(
      formatPoints([
        [1, 2],
        [3, 4],
      ]),
    ).toBe('M1,2 1,2 3,4');
    expect(formatPoints([])).toBe('');
  });
});
