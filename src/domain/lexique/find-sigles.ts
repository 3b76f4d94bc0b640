/** Un sigle tel qu’il se lit dans un texte. */
export interface SigleTrouve {
  readonly sigle: string;
  /** Place du premier caractère dans le texte. */
  readonly rang: number;
}

// Deux capitales au moins, chiffres admis après la première ; ou des capitales à points (R.S.A.). Des intervalles plutôt
// que \p{Lu}, plus lent : un contenu compte des milliers de fiches. Ce qui précède et suit se regarde après.
const CANDIDAT = /(?:[A-ZÀ-ÖØ-Þ]\.){2,}|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9]+/g;
const CAPITALES = /[A-ZÀ-ÖØ-Þ].*[A-ZÀ-ÖØ-Þ]/;
const LETTRE = /[\p{L}\p{N}\p{M}]/u;
const BORD = /[\s()[\]<>«»"]/;
const ADRESSE_MAX = 300;

/** Chiffres romains d’un siècle, d’un titre, d’un arrondissement : jusqu’à trente-neuf. */
const ROMAIN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Capitales qui ne sont pas des sigles à expliquer : permis de conduire, mots d’adresse, oui d’usage. */
const CONNUS: ReadonlySet<string> = new Set('AM BE CE DE CO2 OK BP CEDEX RDC ZA ZAC ZI ZAE TSA'.split(' '));

/** Un mot entier, au pluriel peut-être : ni le début de « ABCdef », ni la fin de « iOS ». */
function isMotEntier(texte: string, debut: number, fin: number): boolean {
  const suite = texte[fin] === 's' ? fin + 1 : fin;
  return !LETTRE.test(texte[debut - 1] ?? '') && !LETTRE.test(texte[suite] ?? '');
}

/** Le candidat est dans une adresse web ou de courriel : le morceau sans blanc qui l’entoure le dit. */
function isInAdresse(texte: string, debut: number, fin: number): boolean {
  let gauche = debut;
  while (gauche > 0 && debut - gauche < ADRESSE_MAX && !BORD.test(texte[gauche - 1] ?? '')) gauche--;
  let droite = fin;
  while (droite < texte.length && droite - fin < ADRESSE_MAX && !BORD.test(texte[droite] ?? '')) droite++;
  return /:\/\/|@|www\.|^\//.test(texte.slice(gauche, droite));
}

/** Les sigles d’un texte, dans l’ordre : ni niveau de langue (A2), ni route (D69), ni chiffre romain, ni adresse. */
export function findSigles(texte: string): readonly SigleTrouve[] {
  const trouves: SigleTrouve[] = [];
  for (const { 0: mot, index } of texte.matchAll(CANDIDAT)) {
    const fin = index + mot.length;
    if (!isMotEntier(texte, index, fin)) continue;
    const sigle = mot.replaceAll('.', '');
    if (!CAPITALES.test(sigle) || ROMAIN.test(sigle) || CONNUS.has(sigle)) continue;
    if (!isInAdresse(texte, index, fin)) trouves.push({ sigle, rang: index });
  }
  return trouves;
}
