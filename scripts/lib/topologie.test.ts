import { expect, test } from 'vitest';
import type { Anneau, Position } from '../../src/domain/geo/geometrie.ts';
import { dissolve, simplifyTogether } from './topologie.ts';

const rectangle = (ouest: number, est: number): Anneau => [
  [ouest, 0],
  [est, 0],
  [est, 1],
  [ouest, 1],
  [ouest, 0],
];

test('deux polygones voisins fondus perdent leur côté commun', () => {
  const [polygone, ...autres] = dissolve([[rectangle(0, 1)], [rectangle(1, 2)]]);
  expect(autres).toEqual([]);
  expect(polygone).toHaveLength(1);
  expect(new Set(polygone![0]!.map(String))).toEqual(new Set(['0,0', '1,0', '2,0', '2,1', '1,1', '0,1']));
});

test('deux îles restent deux polygones', () => {
  expect(dissolve([[rectangle(0, 1)], [rectangle(5, 6)]])).toHaveLength(2);
});

test('une frontière sinueuse est allégée pareil des deux côtés, ses bouts restent', () => {
  const frontiere: Position[] = [
    [1, 0],
    [1.001, 0.2],
    [1.2, 0.5],
    [0.999, 0.8],
    [1, 1],
  ];
  const gauche = { polygones: [[[[0, 0], ...frontiere, [0, 1], [0, 0]] as Anneau]] };
  const droite = { polygones: [[[[2, 1], ...frontiere.toReversed(), [2, 0], [2, 1]] as Anneau]] };
  const [a, b] = simplifyTogether([gauche, droite], 0.01).map(
    ({ polygones }) => new Set(polygones.flat(2).map(String)),
  );
  expect([...a!].filter((point) => b!.has(point)).sort()).toEqual([
    '0.999,0.8',
    '1,0',
    '1,1',
    '1.001,0.2',
    '1.2,0.5',
  ]);
  const [c, d] = simplifyTogether([gauche, droite], 0.5).map(({ polygones }) =>
    polygones.flat(2).map(String),
  );
  expect(c).not.toContain('1.2,0.5');
  expect(d).not.toContain('1.2,0.5');
  expect(c).toEqual(expect.arrayContaining(['1,0', '1,1']));
});
