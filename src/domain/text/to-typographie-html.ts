// Ce qui se lit à la lettre près (code, texte gardé tel quel), puis les espaces qu’un retour à la ligne ne doit pas couper.
const ESPACES = /<(script|style|pre|code|textarea)\b.*?<\/\1>|[ \n\t]+(?=[:;?!»€%])|(?<=«)[ \n\t]+/gs;

/** Met les espaces insécables d’une page entière, gabarits compris. */
export function toTypographieHtml(html: string): string {
  return html.replace(ESPACES, (trouve) => (trouve.startsWith('<') ? trouve : '\u00a0'));
}
