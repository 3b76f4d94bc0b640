import type { Commune } from '@/domain/commune/commune.ts';
import type { CarteDeCouverture } from '@/domain/couverture/carte-couverture.ts';
import { etatsCouverture } from '@/domain/couverture/couverture.ts';
import type { EtatDuGroupe } from '@/domain/couverture/group-couverture.ts';
import type { Contour } from '@/domain/geo/contour.ts';
import { alignContours, dissolve } from '@/domain/geo/dissolve.ts';
import { formatMailles, formatTrace, snapContour } from '@/domain/geo/format-trace.ts';
import { placeNoms } from '@/domain/geo/place-noms.ts';
import { buildProjection, getCadre, type Point } from '@/domain/geo/projection.ts';
import { simplifyTogether } from '@/domain/geo/topologie.ts';

const LARGEUR = 400;
/** En unités du dessin : le plus petit détail, la grille où il se range, la place d’une lettre. */
const DETAIL = { commune: 1.5, intercommunalite: 5 };
const FINESSE = { commune: 1, intercommunalite: 3 };
const LETTRE = 5.6;

/** L’ordre de la légende. */
const ETATS: readonly EtatDuGroupe[] = etatsCouverture.flatMap((etat) =>
  etat === 'confirmee' ? [etat, 'partie' as const] : [etat],
);

interface Nom {
  readonly x: number;
  readonly y: number;
  readonly texte: string;
}

/** Les noms qui tiennent sur leur commune sans se toucher, les plus peuplées d’abord. */
function listNoms(points: readonly Point[], textes: readonly string[]): readonly Nom[] {
  const noms = points.map(([x, y], rang) => {
    const largeur = (textes[rang] ?? '').length * LETTRE;
    return { x: Math.min(Math.max(x, largeur / 2 + 3), LARGEUR - largeur / 2 - 3) - largeur / 2, y, largeur };
  });
  return placeNoms(noms.map((nom) => ({ ...nom, ecarts: [0] }))).flatMap(({ rang, dx, dy }) => {
    const nom = noms[rang];
    if (!nom || dx !== 0 || dy !== 0) return [];
    return [{ x: Math.round(nom.x), y: Math.round(nom.y + 4), texte: textes[rang] ?? '' }];
  });
}

/** Un tracé par état, du dessous au dessus : le plus long est tout le territoire, que les autres recouvrent. */
function listCouches(etats: readonly EtatDuGroupe[], etendues: readonly Contour[], tout: string) {
  const traces = ETATS.flatMap((etat) => {
    const siennes = etendues.filter((_, rang) => etats[rang] === etat);
    return siennes.length === 0 ? [] : [{ etat, trace: formatTrace(dissolve(siennes.flat())) }];
  }).sort((a, b) => b.trace.length - a.trace.length);
  return traces.map(({ etat, trace }, rang) => ({ etat, trace: rang === 0 ? tout : trace }));
}

/**
 * Le dessin de la carte de couverture : les étendues, des noms et, pour chaque catégorie, un tracé par état. Beaucoup de
 * catégories couvrent les mêmes communes : un même tracé n’est écrit qu’une fois (`lots`). undefined sans position.
 */
export function renderCarte(carte: CarteDeCouverture, getEtendue: (commune: Commune) => Contour) {
  const etendues = alignContours(carte.points.map(({ communes }) => dissolve(communes.flatMap(getEtendue))));
  const cadre = getCadre(etendues.flat(2), 0.02, 0.01);
  if (!cadre) return undefined;
  const projection = buildProjection(cadre, LARGEUR);
  const parUnite = (cadre[2] - cadre[0]) / LARGEUR;
  const dessinees = simplifyTogether(
    etendues.map((etendue) => ({ polygones: [etendue] })),
    DETAIL[carte.unite] * parUnite,
  ).map(({ polygones }) => snapContour(polygones.flat(), projection, FINESSE[carte.unite]));
  const tout = formatTrace(dissolve(dessinees.flat()));
  const lots: string[] = [];
  const getLot = (trace: string) => {
    if (!lots.includes(trace)) lots.push(trace);
    return lots.indexOf(trace);
  };
  return {
    largeur: LARGEUR,
    hauteur: projection.hauteur,
    mailles: formatMailles(dessinees),
    // Les noms d’intercommunalités sont trop longs pour une carte : le tableau les dit.
    noms:
      carte.unite === 'commune'
        ? listNoms(
            carte.points.map(({ position }) => projection.project(position)),
            carte.points.map(({ nom }) => nom),
          )
        : [],
    categories: carte.categories.map(({ categorie, comptes, etats }) => ({
      categorie,
      legende: ETATS.filter((etat) => comptes[etat] > 0).map((etat) => ({ etat, nombre: comptes[etat] })),
      couches: listCouches(etats, dessinees, tout).map(({ etat, trace }) => ({ etat, lot: getLot(trace) })),
    })),
    lots,
  };
}

export type Dessin = NonNullable<ReturnType<typeof renderCarte>>;
