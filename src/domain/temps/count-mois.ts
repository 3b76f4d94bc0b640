/** Nombre de mois entiers entre deux dates AAAA-MM-JJ. */
export function countMois(debut: string, fin: string): number {
  const [a1 = 0, m1 = 0, j1 = 0] = debut.split('-').map(Number);
  const [a2 = 0, m2 = 0, j2 = 0] = fin.split('-').map(Number);
  return (a2 - a1) * 12 + (m2 - m1) - (j2 < j1 ? 1 : 0);
}
