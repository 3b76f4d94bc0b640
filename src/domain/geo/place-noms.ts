/** Un nom à écrire près d’un point, en pixels. */
export interface NomAPlacer {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
}

const HAUTEUR = 18;
const MARGE = 3;

/** Les rangs des noms qui tiennent sans se toucher ; les premiers de la liste sont servis d’abord. */
export function placeNoms(noms: readonly NomAPlacer[]): readonly number[] {
  const pris: { gauche: number; droite: number; haut: number }[] = [];
  const gardes: number[] = [];
  noms.forEach(({ x, y, largeur }, rang) => {
    const gauche = x - MARGE;
    const droite = x + largeur + MARGE;
    const haut = y - HAUTEUR / 2;
    const libre = pris.every(
      (p) => droite < p.gauche || gauche > p.droite || Math.abs(haut - p.haut) >= HAUTEUR,
    );
    if (!libre) return;
    pris.push({ gauche, droite, haut });
    gardes.push(rang);
  });
  return gardes;
}
