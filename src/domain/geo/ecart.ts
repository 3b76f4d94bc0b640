import type { Anneau } from './geometrie.ts';

type Point = readonly [x: number, y: number];

/** Le point d’un segment le plus proche d’un autre point, et sa place entre les deux bouts (0 à 1). */
export function findPied([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): { pied: Point; part: number } {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const long = dx * dx + dy * dy;
  const part = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / long));
  return { pied: [x1 + part * dx, y1 + part * dy], part };
}

const getLongueur = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x2 - x1, y2 - y1);

/** La distance d’un point à un segment. */
export const getEcart = (point: Point, de: Point, a: Point): number =>
  getLongueur(point, findPied(point, de, a).pied);

/** Le point d’un bord le plus proche d’un autre, et leur distance. */
export function findBord(point: Point, bord: readonly Anneau[]): { pied: Point; ecart: number } {
  let proche = { pied: point, ecart: Infinity };
  for (const anneau of bord)
    anneau.forEach((a, i) => {
      const { pied } = findPied(point, anneau[i - 1] ?? a, a);
      const ecart = getLongueur(point, pied);
      if (ecart < proche.ecart) proche = { pied, ecart };
    });
  return proche;
}
