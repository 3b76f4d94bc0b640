import { describe, expect, test } from 'vitest';
import { clipAnneau, clipPolygones } from './clip.ts';
import type { Anneau, Bbox } from './geometrie.ts';

const cadre: Bbox = [0, 0, 10, 10];
const carre = (x: number, y: number, cote: number): Anneau => [
  [x, y],
  [x + cote, y],
  [x + cote, y + cote],
  [x, y + cote],
  [x, y],
];

function getAire(anneau: Anneau): number {
  return (
    Math.abs(anneau.slice(1).reduce((somme, [x, y], i) => somme + anneau[i]![0] * y - x * anneau[i]![1], 0)) /
    2
  );
}

describe('clipAnneau', () => {
  test('un anneau tout dedans ne change pas', () => {
    expect(clipAnneau(carre(2, 2, 3), cadre)).toEqual(carre(2, 2, 3));
  });

  test('un anneau tout dehors disparaît', () => {
    expect(clipAnneau(carre(20, 20, 3), cadre)).toEqual([]);
  });

  test('un anneau à cheval est coupé au bord et reste fermé', () => {
    const coupe = clipAnneau(carre(8, 8, 4), cadre);
    expect(getAire(coupe)).toBe(4);
    expect(coupe.at(-1)).toEqual(coupe[0]);
    expect(coupe.flat().every((x) => x >= 8 && x <= 10)).toBe(true);
  });

  test('un anneau qui contient le cadre devient le cadre', () => {
    expect(getAire(clipAnneau(carre(-5, -5, 30), cadre))).toBe(100);
  });

  test('une pointe qui traverse un coin est coupée sur deux bords', () => {
    expect(
      getAire(
        clipAnneau(
          [
            [9, 9],
            [12, 9],
            [9, 12],
            [9, 9],
          ],
          cadre,
        ),
      ),
    ).toBe(1);
  });
});

describe('clipPolygones', () => {
  test('un trou resté dedans est gardé, un trou dehors est ôté', () => {
    const polygone = [carre(-5, -5, 30), carre(2, 2, 1), carre(15, 15, 1)];
    expect(clipPolygones([polygone], cadre)).toEqual([[expect.anything(), carre(2, 2, 1)]]);
  });

  test('un polygone dehors disparaît', () => {
    expect(clipPolygones([[carre(20, 20, 3)]], cadre)).toEqual([]);
  });
});
