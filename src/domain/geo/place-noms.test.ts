import { expect, test } from 'vitest';
import { type Boite, placeNoms } from './place-noms.ts';

type Nom = readonly [x: number, y: number, largeur: number];
const place = (noms: readonly Nom[], obstacles: readonly Boite[] = [], ecarts = [7]) =>
  placeNoms(
    noms.map(([x, y, largeur]) => ({ x, y, largeur, ecarts })),
    obstacles,
  ).map(({ rang, dx, dy }) => [rang, dx, dy]);
const toObstacle = (x: number, y: number, rayon: number): Boite => ({
  gauche: x - rayon,
  droite: x + rayon,
  haut: y - rayon,
  bas: y + rayon,
});

test('un nom va à droite de son point ; gêné, à gauche, dessous, puis dessus', () => {
  const droite = toObstacle(40, 0, 6);
  const gauche = toObstacle(-40, 0, 6);
  const dessous = toObstacle(0, 20, 6);
  expect(place([[0, 0, 60]])).toEqual([[0, 7, 0]]);
  expect(place([[0, 0, 60]], [droite])).toEqual([[0, -67, 0]]);
  expect(place([[0, 0, 60]], [droite, gauche])).toEqual([[0, -30, 16]]);
  expect(place([[0, 0, 60]], [droite, gauche, dessous])).toEqual([[0, -30, -16]]);
});

test('sous un signe, un nom s’en écarte', () => {
  const signe = toObstacle(0, 0, 22);
  expect(place([[0, 0, 60]], [signe])).toEqual([]);
  expect(place([[0, 0, 60]], [signe], [7, 26])).toEqual([[0, 26, 0]]);
});

test('le premier nom est gardé, celui qui n’a plus de place est laissé, et n’en écarte pas un autre', () => {
  const serre: readonly Nom[] = [
    [0, 0, 200],
    [100, 0, 200],
    [250, 0, 50],
  ];
  expect(place(serre, [toObstacle(100, 40, 30), toObstacle(100, -40, 30), toObstacle(-60, 0, 50)])).toEqual([
    [0, 7, 0],
    [2, 7, 0],
  ]);
});
