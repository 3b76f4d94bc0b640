/** Une barre de 0 à 100 : pleine jusqu’au total le plus bas, claire jusqu’au plus haut. */
export interface Barre {
  readonly pleine: number;
  readonly claire: number;
}

const toPart = (montant: number, echelle: number) =>
  echelle === 0 ? 0 : Math.round((Math.min(montant, echelle) / echelle) * 1000) / 10;

/** `echelle` est le montant de la plus longue barre du tableau. */
export function buildBarre(
  { bas, haut }: { readonly bas: number; readonly haut: number },
  echelle: number,
): Barre {
  return { pleine: toPart(bas, echelle), claire: toPart(haut, echelle) };
}
