import type { Anneau, Polygone, Position } from './geometrie.ts';

/** Une étendue d’un seul tenant ou non : est dedans ce qu’un nombre impair d’anneaux entoure. Un trou est un anneau de plus. */
export type Contour = readonly Anneau[];

function isInAnneau(anneau: Anneau, [x, y]: Position): boolean {
  let dedans = false;
  anneau.forEach(([x2, y2], i) => {
    const [x1, y1] = anneau[i - 1] ?? [x2, y2];
    if (y1 > y !== y2 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) dedans = !dedans;
  });
  return dedans;
}

/** Ce point est-il dans l’étendue ? */
export const isInContour = (contour: Contour, position: Position): boolean =>
  contour.reduce((dedans, anneau) => dedans !== isInAnneau(anneau, position), false);

/** L’aire d’un anneau en degrés carrés, positive quand il tourne comme le bord d’un polygone GeoJSON. */
export const getAire = (anneau: Anneau): number =>
  anneau.reduce((somme, [x, y], i) => {
    const [x0, y0] = anneau[i - 1] ?? [x, y];
    return somme + (x0 * y - x * y0) / 2;
  }, 0);

/** Un polygone dont chaque anneau tourne comme GeoJSON le veut : le bord dans un sens, les trous dans l’autre. */
export const orient = (polygone: Polygone): Polygone =>
  polygone.map((anneau, rang) => (getAire(anneau) > 0 === (rang === 0) ? anneau : anneau.toReversed()));
