/** Au centime près. */
export const roundCentimes = (montant: number): number => Math.round(montant * 100) / 100;
