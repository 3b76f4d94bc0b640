// Fait une fois : une liste le demande pour chaque offre.
const aParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** Le jour d’un instant à Paris, AAAA-MM-JJ. */
export function formatJour(instant: Readonly<Date>): string {
  return aParis.format(instant as Date);
}
