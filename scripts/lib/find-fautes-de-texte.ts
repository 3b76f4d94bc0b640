const MOT = /[\p{L}\p{N}]+/gu;

/** Les mots d’un texte, sans casse. */
export const listMots = (texte: string): readonly string[] => texte.toLowerCase().match(MOT) ?? [];

const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
// Les éléments du site aussi : sans leurs styles, ils sont dans la ligne.
const BALISE_DE_LIGNE =
  /<\/?(?:\w+-[\w-]+|a|abbr|b|button|cite|code|em|i|label|output|q|s|small|span|strong|sub|sup|time)\b[^>]*>/g;

/** Ce qu’on lit d’une page sans ses styles : une balise de ligne n’y sépare rien, toute autre y va à la ligne. */
export function readTexte(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(BALISE_DE_LIGNE, '')
    .replace(/<[^>]*>/g, '\u2029')
    .replace(/&(?:#(\d+)|(\w+));/g, (entite, code, nom) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITES[nom] ?? entite),
    )
    .replace(/\u00ad/g, '');
}

// Une espace du clavier devant . , ) ou après ( et l’ : les autres signes ont leur espace insécable.
const MAL_ESPACE = /(?<=\S)[ \t\n]+[.,)](?![.\w])|\([ \t\n]+|\b(?:[cdjlmnst]|\w*qu)’[ \t\n]+(?=\p{L})/giu;

// « 5115 communes » : un grand nombre s’écrit avec une espace (formatNombre).
const GRAND_NOMBRE =
  /(?<![\p{L}\p{N},.])\d{4,}[ \u00a0](?:communes|contacts|fiches|habitants|offres|personnes|solutions|structures)\b/gu;

/** Autour d’une faute, de quoi la retrouver. */
const quote = (texte: string, index: number, longueur: number) =>
  `« ${texte
    .slice(Math.max(0, index - 30), index + longueur + 30)
    .replace(/\s+/g, ' ')
    .trim()} »`;

/**
 * Les fautes que l’assemblage d’une page peut faire dans son texte. Deux textes collés (« pour22 communes ») font un
 * mot qu’aucune source n’écrit : `connus` est l’ensemble des mots écrits quelque part, code et contenu.
 */
export function findFautesDeTexte(html: string, connus: ReadonlySet<string>): readonly string[] {
  const texte = readTexte(html);
  const colles = [...texte.matchAll(MOT)]
    .filter(([mot]) => !/^\p{N}+$/u.test(mot) && !connus.has(mot.toLowerCase()))
    .map(({ 0: mot, index }) => `« ${mot} » n’est écrit nulle part : ${quote(texte, index, mot.length)}`);
  const espaces = [...texte.matchAll(MAL_ESPACE)].map(
    ({ 0: trouve, index }) => `une espace de trop : ${quote(texte, index, trouve.length)}`,
  );
  const nombres = [...texte.matchAll(GRAND_NOMBRE)].map(
    ({ 0: trouve, index }) => `un grand nombre sans espace : ${quote(texte, index, trouve.length)}`,
  );
  const fin = /<\/body>\s*<\/html>\s*$/.test(html) ? [] : ['quelque chose suit </body> ou </html>'];
  return [...colles, ...espaces, ...nombres, ...fin];
}
