import { describe, expect, test } from 'vitest';
import { formatMailles, formatTrace, snapContour } from './format-trace.ts';
import type { Anneau, Position } from './geometrie.ts';
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

const close = (...points: readonly Position[]): Anneau => [...points, ...points.slice(0, 1)];

describe('le tracé', () => {
  const projection = buildProjection([0, -1, 2, 1], 200);
  const draw = (anneau: Anneau) => formatTrace(snapContour([anneau], projection, 2));

  test('est fermé, en pas relatifs, sans point répété ni aligné', () => {
    expect(draw(close([0, 1], [0.5, 1], [1, 1], [1.001, 1], [1, 0]))).toBe('M0,0l100,0 0,100z');
  });

  test('un îlot plus petit que la grille disparaît', () => {
    expect(draw(close([0.5, 0.5], [0.501, 0.5], [0.501, 0.501]))).toBe('');
  });

  test('deux voisins se partagent leur limite, dessinée une seule fois', () => {
    const gauche = close([0, 0], [10, 0], [10, 10], [0, 10]);
    const droite = close([10, 0], [20, 0], [20, 10], [10, 10]);
    expect(formatMailles([[gauche], [droite]])).toBe('M0,0l10,0 0,10 -10,0 0,-10M10,0l10,0 0,10 -10,0');
  });
});
