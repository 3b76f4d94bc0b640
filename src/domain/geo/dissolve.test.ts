import { expect, test } from 'vitest';
import { getAire, isInContour, orient } from './contour.ts';
import { alignContours, dissolve } from './dissolve.ts';
import type { Anneau, Position } from './geometrie.ts';

const rectangle = (ouest: number, est: number, sud = 0, nord = 1): Anneau => [
  [ouest, sud],
  [est, sud],
  [est, nord],
  [ouest, nord],
  [ouest, sud],
];
const sumAires = (anneaux: readonly Anneau[]) => anneaux.reduce((somme, a) => somme + getAire(a), 0);

test('deux polygones voisins perdent leur côté commun', () => {
  const [anneau, ...autres] = dissolve([rectangle(0, 1), rectangle(1, 2)]);
  expect(autres).toEqual([]);
  expect(new Set(anneau?.map(String))).toEqual(new Set(['0,0', '1,0', '2,0', '2,1', '1,1', '0,1']));
});

test('deux îles restent deux morceaux', () => {
  expect(dissolve([rectangle(0, 1), rectangle(5, 6)])).toHaveLength(2);
});

test('ce que huit carrés entourent est un trou', () => {
  const carres = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
  const couronne = dissolve(
    carres.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => rectangle(x, x + 1, y, y + 1)),
  );
  expect(couronne).toHaveLength(2);
  expect(sumAires(couronne)).toBeCloseTo(8);
  expect(isInContour(couronne, [1.5, 1.5])).toBe(false);
  expect(isInContour(couronne, [0.5, 0.5])).toBe(true);
});

test('deux bords qui se touchent sans avoir les mêmes points se rejoignent, à un arrondi près', () => {
  const gauche: Anneau = [...rectangle(0, 1).slice(0, 2), [1.00001, 0.4], ...rectangle(0, 1).slice(2)];
  const droite: Anneau = [...rectangle(1, 2).slice(0, 4), [1, 0.7], [1, 0]];
  const reunis = dissolve([gauche, droite]);
  expect(reunis).toHaveLength(1);
  expect(sumAires(reunis)).toBeCloseTo(2, 4);
});

test('deux sommets presque confondus n’en font qu’un', () => {
  const droite = rectangle(1, 2).map(([x, y]): Position => [x === 1 ? 1.00001 : x, y]);
  expect(dissolve([rectangle(0, 1), droite])).toHaveLength(1);
});

test('des contours alignés ont les mêmes points là où ils se touchent', () => {
  const [gauche = []] = alignContours([[rectangle(0, 1, 0, 2)], [rectangle(1, 2)], [rectangle(1, 2, 1, 2)]]);
  expect(gauche[0]?.map(String)).toContain('1,1');
  expect(getAire(gauche[0] ?? [])).toBeCloseTo(2);
});

test('un polygone orienté a son bord dans le sens de GeoJSON, ses trous dans l’autre', () => {
  const aires = orient([rectangle(0, 4, 0, 4).toReversed(), rectangle(1, 2, 1, 2)]).map(getAire);
  expect(aires).toEqual([16, -1]);
});
