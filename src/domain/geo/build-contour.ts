import type { Contour } from './contour.ts';
import { dissolve } from './dissolve.ts';
import { simplifyTogether } from './topologie.ts';

/** En degrés, l’arrondi d’un fond : seuls les points qui ne changent rien au dessin disparaissent. */
const TOLERANCE = 0.001;

/** L’étendue de ces communes, d’un seul trait, allégée. */
export function buildContour(cellules: Iterable<Contour>): Contour {
  const [forme] = simplifyTogether([{ polygones: [dissolve([...cellules].flat())] }], TOLERANCE);
  return forme?.polygones.flat() ?? [];
}
