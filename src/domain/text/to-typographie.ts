/** Met des espaces insécables devant : ; ? ! » € % et après «, pour qu’aucune ligne ne commence par un signe. */
export function toTypographie(texte: string): string {
  return texte.replace(/ (?=[:;?!»€%])|(?<=«) /g, '\u00a0');
}
