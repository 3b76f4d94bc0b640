const MOTIF_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Vrai si la chaîne AAAA-MM-JJ désigne un jour qui existe. */
export function isDateCalendaire(valeur: string): boolean {
  if (!MOTIF_DATE.test(valeur)) return false;
  const date = new Date(`${valeur}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === valeur;
}
