import type { Bbox, Position } from './geometrie.ts';

/** Un point du dessin : vers la droite, vers le bas. */
export type Point = readonly [x: number, y: number];

/** De quoi dessiner un petit pays à plat. */
export interface Projection {
  readonly largeur: number;
  readonly hauteur: number;
  readonly project: (position: Position) => Point;
}

/** Une projection équirectangulaire, juste à l’échelle d’une région : un kilomètre y est le même dans les deux sens. */
export function buildProjection([ouest, sud, est, nord]: Bbox, largeur: number): Projection {
  const parDegre = largeur / (est - ouest);
  const vertical = parDegre / Math.cos((((sud + nord) / 2) * Math.PI) / 180);
  return {
    largeur,
    hauteur: Math.round((nord - sud) * vertical),
    project: ([longitude, latitude]) => [(longitude - ouest) * parDegre, (nord - latitude) * vertical],
  };
}

/** Le cadre de ces points, avec un bord ; undefined sans point. */
export function getCadre(positions: readonly Position[], part: number, minimum: number): Bbox | undefined {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const [ouest, est] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [sud, nord] = [Math.min(...latitudes), Math.max(...latitudes)];
  const dx = Math.max(minimum, (est - ouest) * part);
  const dy = Math.max(minimum, (nord - sud) * part);
  return [ouest - dx, sud - dy, est + dx, nord + dy];
}
