import { getEcart } from './ecart.ts';
import type { Anneau, Polygone, Position } from './geometrie.ts';

const toKey = ([x, y]: Position) => `${x} ${y}`;

/** Arrondit et ôte les points confondus ; l’anneau rendu est fermé, ou vide s’il s’est réduit à rien. */
function roundAnneau(anneau: Anneau, parDegre: number): Anneau {
  const round = (degres: number) => Math.round(degres * parDegre) / parDegre;
  const points = anneau
    .map(([x, y]): Position => [round(x), round(y)])
    .filter((p, i, tous) => i === 0 || toKey(p) !== toKey(tous[i - 1] ?? p));
  return points.length >= 4 ? points : [];
}

/** Range des polygones sur une grille : trois décimales, faute d’autre finesse. */
export function roundPolygones(polygones: readonly Polygone[], parDegre = 1000): readonly Polygone[] {
  return polygones
    .map((polygone) => polygone.map((a) => roundAnneau(a, parDegre)).filter((a) => a.length > 0))
    .filter((polygone) => polygone.length > 0);
}

/** Douglas-Peucker ; les deux bouts restent. */
function simplifyArc(arc: readonly Position[], tolerance: number): readonly Position[] {
  const [debut, fin] = [arc[0], arc.at(-1)];
  if (!debut || !fin || arc.length < 3) return arc;
  let loin = 0;
  let max = 0;
  arc.forEach((point, i) => {
    const ecart = getEcart(point, debut, fin);
    if (ecart > max) [loin, max] = [i, ecart];
  });
  if (max <= tolerance) return [debut, fin];
  return [
    ...simplifyArc(arc.slice(0, loin + 1), tolerance).slice(0, -1),
    ...simplifyArc(arc.slice(loin), tolerance),
  ];
}

/** Un côté commun est simplifié dans le même sens pour ses deux voisins : il reste commun, sans fente. */
function simplifyCommun(arc: readonly Position[], tolerance: number): readonly Position[] {
  const texte = (points: readonly Position[]) => points.map(toKey).join();
  const envers = arc.toReversed();
  if (texte(arc) <= texte(envers)) return simplifyArc(arc, tolerance);
  return simplifyArc(envers, tolerance).toReversed();
}

/** Allège ensemble des polygones qui se touchent, en gardant les points où trois contours se rencontrent. */
export function simplifyTogether<F extends { readonly polygones: readonly Polygone[] }>(
  formes: readonly F[],
  tolerance: number | ((arc: readonly Position[]) => number),
  parDegre?: number,
): readonly F[] {
  const getTolerance = typeof tolerance === 'number' ? () => tolerance : tolerance;
  const voisins = new Map<string, Set<string>>();
  const link = (a: string, b: string) => voisins.set(a, (voisins.get(a) ?? new Set()).add(b));
  for (const anneau of formes.flatMap((forme) => forme.polygones.flat())) {
    const cles = anneau.map(toKey);
    cles.slice(1).forEach((cle, i) => {
      link(cle, cles[i] ?? cle);
      link(cles[i] ?? cle, cle);
    });
  }
  const isNoeud = (point: Position) => voisins.get(toKey(point))?.size !== 2;

  const simplifyAnneau = (anneau: Anneau): Anneau => {
    const points = anneau.slice(0, -1);
    const noeud = points.findIndex(isNoeud);
    const premier = points.reduce((min, p, i) => (toKey(p) < toKey(points[min] ?? p) ? i : min), 0);
    const depart = noeud === -1 ? premier : noeud;
    const tour = [...points.slice(depart), ...points.slice(0, depart + 1)];
    const sorti: Position[] = tour.slice(0, 1);
    let debut = 0;
    tour.forEach((point, i) => {
      if (i === 0 || (i < tour.length - 1 && !isNoeud(point))) return;
      const arc = tour.slice(debut, i + 1);
      sorti.push(...simplifyCommun(arc, getTolerance(arc)).slice(1));
      debut = i;
    });
    return sorti.length >= 4 ? sorti : [];
  };
  return formes.map((forme) => ({
    ...forme,
    polygones: roundPolygones(
      forme.polygones.map((p) => p.map(simplifyAnneau)),
      parDegre,
    ),
  }));
}
