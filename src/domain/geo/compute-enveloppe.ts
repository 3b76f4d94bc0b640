import type { Position } from './geometrie.ts';

const KM_PAR_DEGRE = 111.2;
const COTES = 12;

const cross = (o: Position, a: Position, b: Position) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function surround([longitude, latitude]: Position, km: number): readonly Position[] {
  const rayon = km / KM_PAR_DEGRE;
  return Array.from({ length: COTES }, (_, i) => {
    const angle = (2 * Math.PI * i) / COTES;
    const est = (rayon * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180);
    return [longitude + est, latitude + rayon * Math.sin(angle)] as const;
  });
}

// Chaîne monotone d’Andrew : la moitié de l’enveloppe, les points étant triés.
function halve(points: readonly Position[]): readonly Position[] {
  const chaine: Position[] = [];
  for (const point of points) {
    for (;;) {
      const [avant, dernier] = chaine.slice(-2);
      if (!avant || !dernier || cross(avant, dernier, point) > 0) break;
      chaine.pop();
    }
    chaine.push(point);
  }
  return chaine.slice(0, -1);
}

/** Le plus petit contour convexe qui laisse `margeKm` autour de chaque point ; vide sans point. */
export function computeEnveloppe(points: readonly Position[], margeKm: number): readonly Position[] {
  const tries = points
    .flatMap((point) => surround(point, margeKm))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halve(tries), ...halve([...tries].reverse())];
}
