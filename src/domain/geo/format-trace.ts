import type { Contour } from './contour.ts';
import type { Anneau } from './geometrie.ts';
import type { Point, Projection } from './projection.ts';

const isSame = (a: Point, b: Point | undefined) => a[0] === b?.[0] && a[1] === b[1];

/** Un contour sur la grille d’un dessin : deux contours qui ont les mêmes points restent l’un sur l’autre. */
export const snapContour = (contour: Contour, { project }: Projection, pas: number): Contour =>
  contour.map((anneau) =>
    anneau.map(project).map(([x, y]): Point => [Math.round(x / pas) * pas, Math.round(y / pas) * pas]),
  );

/** Un point sur la droite de ses deux voisins n’ajoute rien. */
const isAligne = ([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point) =>
  (x1 - x0) * (y2 - y1) === (x2 - x1) * (y1 - y0);

function formatLigne([premier, ...suite]: readonly Point[]): string {
  if (!premier) return '';
  let [x, y] = premier;
  const pas = suite.map(([x2, y2]) => {
    const texte = `${x2 - x},${y2 - y}`;
    [x, y] = [x2, y2];
    return texte;
  });
  return `M${premier[0]},${premier[1]}l${pas.join(' ')}`;
}

function formatAnneau(anneau: Anneau): string {
  const ouvert = anneau.slice(0, -1).filter((point, i, tous) => !isSame(point, tous.at(i - 1)));
  const utiles = ouvert.filter(
    (point, i) => !isAligne(ouvert.at(i - 1) ?? point, point, ouvert[(i + 1) % ouvert.length] ?? point),
  );
  return utiles.length < 3 ? '' : `${formatLigne(utiles)}z`;
}

/** L’attribut « d » du tracé SVG d’un contour en unités du dessin. */
export const formatTrace = (contour: Contour): string => contour.map(formatAnneau).join('');

/** Les lignes qui séparent des contours, chacune dessinée une seule fois. */
export function formatMailles(contours: readonly Contour[]): string {
  const tracees = new Set<string>();
  const lignes: Point[][] = [];
  for (const anneau of contours.flat()) {
    let ligne: Point[] = [];
    anneau.slice(1).forEach((a, i) => {
      const de = anneau[i] ?? a;
      if (isSame(de, a)) return;
      const neuve = !tracees.has(`${de} ${a}`) && !tracees.has(`${a} ${de}`);
      tracees.add(`${de} ${a}`);
      if (neuve && ligne.length === 0) {
        ligne = [de];
        lignes.push(ligne);
      }
      if (neuve) ligne.push(a);
      else ligne = [];
    });
  }
  return lignes.map(formatLigne).join('');
}
