import type { Contour } from './contour.ts';
import type { Anneau, Position } from './geometrie.ts';

/** Un contour en une ligne : par anneau, le premier point puis les pas de l’un au suivant, en millièmes de degré. */
export type TraceGeo = string;

const PAR_DEGRE = 1000;

function formatAnneau(anneau: Anneau, parDegre: number): string {
  let [x, y] = [0, 0];
  const pas = anneau.slice(0, -1).flatMap(([lon, lat]) => {
    const [dx, dy] = [Math.round(lon * parDegre) - x, Math.round(lat * parDegre) - y];
    [x, y] = [x + dx, y + dy];
    return dx === 0 && dy === 0 ? [] : [`${dx},${dy}`];
  });
  return pas.length < 3 ? '' : pas.join(' ');
}

/** Écrit un contour en une ligne ; `parDegre` est sa finesse. */
export const formatTraceGeo = (contour: Contour, parDegre = PAR_DEGRE): TraceGeo =>
  contour
    .map((anneau) => formatAnneau(anneau, parDegre))
    .filter((texte) => texte !== '')
    .join(';');

function parseAnneau(texte: string, parDegre: number): Anneau {
  let [x, y] = [0, 0];
  const points = texte.split(' ').map((pas): Position => {
    const [dx = 0, dy = 0] = pas.split(',').map(Number);
    [x, y] = [x + dx, y + dy];
    return [x / parDegre, y / parDegre];
  });
  return [...points, ...points.slice(0, 1)];
}

/** Relit ce que `formatTraceGeo` a écrit. */
export const parseTraceGeo = (trace: TraceGeo, parDegre = PAR_DEGRE): Contour =>
  trace === '' ? [] : trace.split(';').map((texte) => parseAnneau(texte, parDegre));
