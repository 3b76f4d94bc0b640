import type { CarteDeCouverture } from '@/domain/couverture/carte-couverture.ts';
import { etatsCouverture } from '@/domain/couverture/couverture.ts';
import type { EtatDuGroupe } from '@/domain/couverture/group-couverture.ts';
import { clipPolygones } from '@/domain/geo/clip.ts';
import type { ContourDepartement } from '@/domain/geo/fond-de-carte.ts';
import { formatPoints, formatTrace } from '@/domain/geo/format-trace.ts';
import { placeNoms } from '@/domain/geo/place-noms.ts';
import { buildProjection, getCadre, type Point } from '@/domain/geo/projection.ts';

const LARGEUR = 400;
/** En unités du dessin : la finesse des contours, la place d’une lettre, l’écart d’un nom à son point. */
const FINESSE = 3;
const LETTRE = 5.6;
const ECART = 9;
const HAUTEUR_DE_NOM = 12;

/** L’ordre de la légende. */
const ETATS: readonly EtatDuGroupe[] = etatsCouverture.flatMap((etat) =>
  etat === 'confirmee' ? [etat, 'partie' as const] : [etat],
);

export interface Nom {
  readonly x: number;
  readonly y: number;
  readonly texte: string;
}

/** Les noms qui tiennent à droite de leur point, sans toucher un autre nom ni un autre point. */
function listNoms(points: readonly Point[], textes: readonly string[]): readonly Nom[] {
  const places = points.map(([x, y], rang) => ({ x, y, texte: textes[rang] ?? '' }));
  const libres = places.filter(({ x, y, texte }) => {
    const droite = x + ECART + texte.length * LETTRE;
    const couvre = ([x2, y2]: Point) =>
      x2 > x + 1 && x2 < droite + ECART && Math.abs(y2 - y) < ECART + HAUTEUR_DE_NOM / 3;
    return droite <= LARGEUR && !points.some(couvre);
  });
  const gardes = placeNoms(
    libres.map(({ x, y, texte }) => ({ x: x + ECART, y, largeur: texte.length * LETTRE })),
  );
  return gardes.flatMap((rang) => {
    const nom = libres[rang];
    return nom ? [{ x: Math.round(nom.x + ECART), y: Math.round(nom.y + 4), texte: nom.texte }] : [];
  });
}

/**
 * Le dessin de la carte de couverture : le contour de ses départements, des noms et, pour chaque catégorie, un tracé par état. Beaucoup de
 * catégories couvrent les mêmes communes : un même tracé n’est écrit qu’une fois (`lots`). undefined sans position.
 */
export function renderCarte(carte: CarteDeCouverture, departements: readonly ContourDepartement[]) {
  const cadre = getCadre(
    carte.points.map(({ position }) => position),
    0.08,
    0.03,
  );
  if (!cadre) return undefined;
  const projection = buildProjection(cadre, LARGEUR);
  const points = carte.points.map(({ position }) => projection.project(position));
  const lots: string[] = [];
  const getLot = (trace: string) => {
    if (!lots.includes(trace)) lots.push(trace);
    return lots.indexOf(trace);
  };
  // Un peu plus large que le dessin : le bord de la découpe reste dehors.
  const [ouest, sud, est, nord] = cadre;
  const bord = [ouest - 0.1, sud - 0.1, est + 0.1, nord + 0.1] as const;
  return {
    largeur: LARGEUR,
    hauteur: projection.hauteur,
    fond: departements
      .map(({ polygones }) => formatTrace(clipPolygones(polygones, bord), projection, FINESSE))
      .join(''),
    // Les noms d’intercommunalités sont trop longs pour une carte : le tableau les dit.
    noms:
      carte.unite === 'commune'
        ? listNoms(
            points,
            carte.points.map(({ nom }) => nom),
          )
        : [],
    categories: carte.categories.map(({ categorie, comptes, etats }) => ({
      categorie,
      legende: ETATS.filter((etat) => comptes[etat] > 0).map((etat) => ({ etat, nombre: comptes[etat] })),
      couches: ETATS.flatMap((etat) => {
        const trace = formatPoints(points.filter((_, rang) => etats[rang] === etat));
        return trace === '' ? [] : [{ etat, lot: getLot(trace) }];
      }).toReversed(),
    })),
    lots,
  };
}

export type Dessin = NonNullable<ReturnType<typeof renderCarte>>;
