import { expect, test } from 'vitest';
import type { Anneau, Position } from './geometrie.ts';
import { simplifyTogether } from './topologie.ts';

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
