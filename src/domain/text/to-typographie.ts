// L’espace qui suit la marque d’une liste, d’un titre ou d’une citation reste : Markdown ne la reconnaîtrait plus.
const BLANCS = /(?<!^[ \t]*(?:(?:[-+*>#]|\d{1,9}[.)])[ \t]*)+) (?=[:;?!»€%])|(?<=«) /gm;

/** Met des espaces insécables devant : ; ? ! » € % et après «, pour qu’aucune ligne ne commence par un signe. */
export function toTypographie(texte: string): string {
  return texte.replace(BLANCS, '\u00a0');
}

// Une balise entière, ou ce que le navigateur lit tel quel ; sinon des blancs qui devraient être insécables.
const BALISE_OU_BLANCS =
  /<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1>|<[^>]*>|[ \t\n]+(?=[:;?!»€%](?![\w/]))|(?<=«)[ \t\n]+/g;

/** La même chose dans le texte d’une page : ni dans ses balises, ni dans ses scripts, ni dans son code. */
export function toTypographieHtml(html: string): string {
  return html.replace(BALISE_OU_BLANCS, (trouve) => (trouve.startsWith('<') ? trouve : '\u00a0'));
}
