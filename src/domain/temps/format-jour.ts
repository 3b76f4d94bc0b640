/** Le jour d’un instant à Paris, AAAA-MM-JJ. */
export function formatJour(instant: Readonly<Date>): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(instant as Date);
}
