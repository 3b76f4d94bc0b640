/** La médiane ; NaN sans valeur. */
export function median(valeurs: readonly number[]): number {
  const triees = valeurs.toSorted((a, b) => a - b);
  const milieu = triees.length / 2;
  const bas = triees[Math.ceil(milieu) - 1] ?? Number.NaN;
  const haut = triees[Math.floor(milieu)] ?? Number.NaN;
  return (bas + haut) / 2;
}
