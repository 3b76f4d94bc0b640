import type { Contour } from './contour.ts';
import { findPied, getEcart } from './ecart.ts';
import type { Anneau, Position } from './geometrie.ts';

interface Cote {
  readonly de: Position;
  readonly a: Position;
}

/** Plus que l’arrondi des cellules : deux départements coupent leur frontière commune en des points différents. */
const CONTACT = 3e-5;

const toKey = ([x, y]: Position) => `${x} ${y}`;

const bySens = (p: Position, q: Position) => p[0] - q[0] || p[1] - q[1];

const listCotes = (anneaux: Iterable<Anneau>): readonly Cote[] =>
  [...anneaux].flatMap((anneau) => anneau.slice(1).map((a, i) => ({ de: anneau[i] ?? a, a })));

/** Les côtés qui bordent l’ensemble : un côté parcouru dans les deux sens est entre deux voisins. */
function listBords(cotes: readonly Cote[]): readonly Cote[] {
  const bords = new Map<string, Cote[]>();
  for (const cote of cotes) {
    const [de, a] = [toKey(cote.de), toKey(cote.a)];
    if (de === a || bords.get(`${a} ${de}`)?.pop()) continue;
    const memes = bords.get(`${de} ${a}`);
    if (memes) memes.push(cote);
    else bords.set(`${de} ${a}`, [cote]);
  }
  return [...bords.values()].flat();
}

/** Les sommets, d’ouest en est ; deux sommets presque confondus n’en font qu’un. */
function mergeSommets(cotes: readonly Cote[]) {
  const tries = [...new Map(cotes.flatMap(({ de, a }) => [de, a]).map((p) => [toKey(p), p])).values()].sort(
    bySens,
  );
  const sommets: Position[] = [];
  const retenus = new Map<string, Position>();
  let debut = 0;
  for (const point of tries) {
    while (point[0] - (sommets[debut]?.[0] ?? point[0]) > CONTACT) debut += 1;
    const proche = sommets.slice(debut).find((p) => Math.hypot(p[0] - point[0], p[1] - point[1]) < CONTACT);
    if (!proche) sommets.push(point);
    retenus.set(toKey(point), proche ?? point);
  }
  return { sommets, merge: (point: Position) => retenus.get(toKey(point)) ?? point };
}

function findRang(sommets: readonly Position[], x: number): number {
  let [bas, haut] = [0, sommets.length];
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((sommets[milieu]?.[0] ?? 0) < x) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}

/** Les points d’un côté, coupé là où un autre de ces bords a un sommet : deux bords qui se touchent ont alors les mêmes. */
function createCoupe(cotes: readonly Cote[]): (cote: Cote) => readonly Position[] {
  const { sommets, merge } = mergeSommets(cotes);
  return (cote) => {
    const [de, a] = [merge(cote.de), merge(cote.a)];
    const [bas, haut] = [Math.min(de[1], a[1]) - CONTACT, Math.max(de[1], a[1]) + CONTACT];
    const touches = sommets
      .slice(
        findRang(sommets, Math.min(de[0], a[0]) - CONTACT),
        findRang(sommets, Math.max(de[0], a[0]) + CONTACT),
      )
      .filter((p) => p !== de && p !== a && p[1] >= bas && p[1] <= haut && getEcart(p, de, a) < CONTACT)
      .map((p) => ({ p, part: findPied(p, de, a).part }))
      .sort((p, q) => p.part - q.part);
    return [de, ...touches.map(({ p }) => p), a];
  };
}

function chain(cotes: readonly Cote[]): Contour {
  // D’ouest en est : le même ensemble donne les mêmes anneaux, dans quelque ordre qu’on le lise.
  const tries = cotes.toSorted((p, q) => bySens(p.de, q.de) || bySens(p.a, q.a));
  const departs = Map.groupBy(tries, ({ de }) => toKey(de));
  const anneaux: Anneau[] = [];
  for (const [cle, suite] of departs)
    while (suite.length > 0) {
      const anneau: Position[] = [];
      for (
        let cote = suite.pop();
        cote;
        cote = toKey(cote.a) === cle ? undefined : departs.get(toKey(cote.a))?.pop()
      ) {
        if (anneau.length === 0) anneau.push(cote.de);
        anneau.push(cote.a);
      }
      if (anneau.length >= 4) anneaux.push(anneau);
    }
  return anneaux;
}

/** Réunit des polygones voisins, tous tournés dans le même sens : ce qui les sépare disparaît. */
export function dissolve(anneaux: Iterable<Anneau>): Contour {
  const bords = listBords(listCotes(anneaux));
  return chain(listBords(listCotes(bords.map(createCoupe(bords)))));
}

/** Donne à des contours voisins les mêmes points là où ils se touchent : dessinés gros, ils restent jointifs. */
export function alignContours(contours: readonly Contour[]): readonly Contour[] {
  const coupe = createCoupe(listCotes(contours.flat()));
  return contours.map((contour) =>
    contour.map((anneau) => {
      const points = listCotes([anneau]).flatMap((cote) => coupe(cote).slice(1));
      return [...points.slice(-1), ...points];
    }),
  );
}
