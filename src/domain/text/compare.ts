/** L’ordre des codes de caractères, le même sur toute machine : pour trier ce que l’on écrit, jamais ce que l’on montre. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
