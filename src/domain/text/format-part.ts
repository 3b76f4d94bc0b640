/** « 42 % », arrondi ; « moins de 1 % » plutôt qu’un zéro qui dirait « rien ». */
export function formatPart(partie: number, total: number): string {
  const part = total === 0 ? 0 : Math.round((partie / total) * 100);
  return part === 0 && partie > 0 ? 'moins de 1\u00a0%' : `${part}\u00a0%`;
}
