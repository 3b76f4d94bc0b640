import type { Anneau, Bbox, Polygone, Position } from './geometrie.ts';

/** Un bord du cadre : 0 pour la longitude, 1 pour la latitude ; on garde ce qui est du côté de `sens`. */
interface Bord {
  readonly axe: 0 | 1;
  readonly valeur: number;
  readonly sens: 1 | -1;
}

const getBords = ([ouest, sud, est, nord]: Bbox): readonly Bord[] => [
  { axe: 0, valeur: ouest, sens: 1 },
  { axe: 1, valeur: sud, sens: 1 },
  { axe: 0, valeur: est, sens: -1 },
  { axe: 1, valeur: nord, sens: -1 },
];

function cross(a: Position, b: Position, { axe, valeur }: Bord): Position {
  const t = (valeur - a[axe]) / (b[axe] - a[axe]);
  return axe === 0 ? [valeur, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), valeur];
}

function clipAlong(points: readonly Position[], bord: Bord): Position[] {
  const isInside = (p: Position) => (p[bord.axe] - bord.valeur) * bord.sens >= 0;
  const gardes: Position[] = [];
  let precedent = points.at(-1);
  for (const point of points) {
    if (precedent && isInside(precedent) !== isInside(point)) gardes.push(cross(precedent, point, bord));
    if (isInside(point)) gardes.push(point);
    precedent = point;
  }
  return gardes;
}

/** La partie d’un anneau fermé qui est dans le cadre (Sutherland-Hodgman), fermée ; vide s’il est dehors. */
export function clipAnneau(anneau: Anneau, cadre: Bbox): Anneau {
  let points: readonly Position[] = anneau.slice(0, -1);
  for (const bord of getBords(cadre)) points = clipAlong(points, bord);
  const premier = points[0];
  return premier && points.length >= 3 ? [...points, premier] : [];
}

/** La partie des polygones qui est dans le cadre ; un polygone dont le contour est dehors disparaît avec ses trous. */
export function clipPolygones(polygones: readonly Polygone[], cadre: Bbox): readonly Polygone[] {
  return polygones.flatMap((polygone) => {
    const [contour, ...trous] = polygone.map((anneau) => clipAnneau(anneau, cadre));
    if (!contour || contour.length === 0) return [];
    return [[contour, ...trous.filter((trou) => trou.length > 0)]];
  });
}
