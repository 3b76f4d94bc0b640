/** « à Saint-Claude », « aux Rousses », « au Puy », « à La Pesse » : la préposition devant un nom de commune. */
export function formatA(commune: string): string {
  if (commune.startsWith('Les ')) return `aux ${commune.slice(4)}`;
  if (commune.startsWith('Le ')) return `au ${commune.slice(3)}`;
  return `à ${commune}`;
}
