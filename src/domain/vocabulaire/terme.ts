/** Une valeur d’un vocabulaire fermé, et comment elle se dit. */
export interface Terme {
  readonly value: string;
  readonly libelle: string;
}

/** Les valeurs d’un vocabulaire, sous la forme qu’attend z.enum. */
export function getValues<const T extends readonly [Terme, ...Terme[]]>(
  termes: T,
): [T[number]['value'], ...T[number]['value'][]] {
  return termes.map((t) => t.value) as [T[number]['value'], ...T[number]['value'][]];
}

/** Le libellé d’une valeur ; la valeur elle-même si le vocabulaire ne la connaît pas. */
export function getLibelle(termes: readonly Terme[], value: string): string {
  return termes.find((t) => t.value === value)?.libelle ?? value;
}
