export const MINUTES_PAR_JOUR = 1440;
export const MS_PAR_JOUR = 86_400_000;
