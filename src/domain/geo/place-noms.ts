/** Un rectangle du dessin, en pixels. */
export interface Boite {
  readonly gauche: number;
  readonly droite: number;
  readonly haut: number;
  readonly bas: number;
}

/** Un nom à écrire près de son point. */
export interface NomAPlacer {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  /** Les écarts possibles, le plus petit d’abord. */
  readonly ecarts: readonly number[];
  /** Le rayon du point, que les autres noms laissent voir. */
  readonly point?: number;
}

/** Ce qu’il faut ajouter au point d’un nom pour avoir le bout gauche de sa ligne. */
export interface Place {
  readonly rang: number;
  readonly dx: number;
  readonly dy: number;
}

const HAUTEUR = 18;
const MARGE = 3;

const isLibre = (a: Boite, prises: readonly Boite[]) =>
  prises.every((b) => a.droite < b.gauche || a.gauche > b.droite || a.bas <= b.haut || a.haut >= b.bas);

const getBoite = ({ x, y, largeur }: NomAPlacer, dx: number, dy: number): Boite => ({
  gauche: x + dx - MARGE,
  droite: x + dx + largeur + MARGE,
  haut: y + dy - HAUTEUR / 2,
  bas: y + dy + HAUTEUR / 2,
});

const getPoint = ({ x, y, point = 0 }: NomAPlacer): Boite => ({
  gauche: x - point,
  droite: x + point,
  haut: y - point,
  bas: y + point,
});

/** À droite, à gauche, dessous, dessus. */
const listPlaces = ({ largeur, ecarts }: NomAPlacer): readonly (readonly [number, number])[] =>
  ecarts.flatMap((ecart) => [
    [ecart, 0],
    [-ecart - largeur, 0],
    [-largeur / 2, ecart + HAUTEUR / 2],
    [-largeur / 2, -ecart - HAUTEUR / 2],
  ]);

/** Où écrire les noms pour qu’aucun ne touche un autre ni un obstacle ; les premiers de la liste sont servis d’abord. */
export function placeNoms(noms: readonly NomAPlacer[], obstacles: readonly Boite[] = []): readonly Place[] {
  const prises: Boite[] = [];
  return noms.flatMap((nom, rang) => {
    const point = getPoint(nom);
    if (!isLibre(point, prises)) return [];
    const place = listPlaces(nom).find(([dx, dy]) =>
      isLibre(getBoite(nom, dx, dy), [...prises, ...obstacles]),
    );
    if (!place) return [];
    const [dx, dy] = place;
    prises.push(point, getBoite(nom, dx, dy));
    return [{ rang, dx, dy }];
  });
}
