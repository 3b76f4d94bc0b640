import type { Polygone } from './geometrie.ts';
import type { Point, Projection } from './projection.ts';

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
const isSame = (a: Point, b: Point | undefined) => a[0] === b?.[0] && a[1] === b[1];

/** Range un point sur une grille : deux tracés d’une même frontière restent l’un sur l’autre. */
const snap = ([x, y]: Point, pas: number): Point => [Math.round(x / pas) * pas, Math.round(y / pas) * pas];

function formatAnneau(points: readonly Point[]): string {
  const [premier, ...suite] = points.filter((point, i) => !isSame(point, points[i - 1]));
  if (!premier || suite.length < 2) return '';
  let [x, y] = premier;
  const pas = suite.slice(0, -1).map(([x2, y2]) => {
    const texte = `${x2 - x},${y2 - y}`;
    [x, y] = [x2, y2];
    return texte;
  });
  return `M${premier[0]},${premier[1]}l${pas.join(' ')}z`;
}

/** L’attribut « d » d’un tracé SVG ; `pas` est la finesse, en unités du dessin. */
export function formatTrace(polygones: readonly Polygone[], { project }: Projection, pas: number): string {
  return polygones
    .flat()
    .map((anneau) => formatAnneau(anneau.map((position) => snap(project(position), pas))))
    .join('');
}

/** Un tracé qui passe par ces points, pour y poser un marqueur à chacun ; le premier est dit deux fois. */
export function formatPoints(points: readonly Point[]): string {
  const [premier, ...suite] = points.map(round);
  return premier ? `M${[premier, premier, ...suite].map((point) => point.join(',')).join(' ')}` : '';
}
