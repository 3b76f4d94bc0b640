/** Le jour d’aujourd’hui à Paris, AAAA-MM-JJ, au moment de la visite. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
}
