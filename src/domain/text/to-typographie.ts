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
  let page = '';
  let debut = 0;
  BALISE_OU_BLANCS.lastIndex = 0;
  for (let lu = BALISE_OU_BLANCS.exec(html); lu; lu = BALISE_OU_BLANCS.exec(html)) {
    if (html[lu.index] === '<') continue;
    page += `${html.slice(debut, lu.index)}\u00a0`;
    debut = BALISE_OU_BLANCS.lastIndex;
  }
  return page + html.slice(debut);
}
