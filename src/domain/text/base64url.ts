import { toBienForme } from './to-bien-forme.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Les octets UTF-8 d’un texte ; un demi-caractère isolé devient « \uFFFD », comme partout ailleurs. */
function listOctets(texte: string): readonly number[] {
  return [...toBienForme(texte)].flatMap((caractere) => {
    const point = caractere.codePointAt(0) ?? 0;
    const suite = (decalage: number) => 0x80 | ((point >> decalage) & 0x3f);
    if (point < 0x80) return [point];
    if (point < 0x800) return [0xc0 | (point >> 6), suite(0)];
    if (point < 0x10000) return [0xe0 | (point >> 12), suite(6), suite(0)];
    return [0xf0 | (point >> 18), suite(12), suite(6), suite(0)];
  });
}

/** Lit des octets UTF-8 jusqu’au premier caractère incomplet ou faux. */
function readOctets(octets: readonly number[]): string {
  let texte = '';
  for (let i = 0; i < octets.length; ) {
    const premier = octets[i] ?? 0;
    const longueur = premier < 0x80 ? 1 : premier >> 5 === 6 ? 2 : premier >> 4 === 14 ? 3 : 4;
    const suite = octets.slice(i + 1, i + longueur);
    if (suite.length < longueur - 1 || suite.some((octet) => octet >> 6 !== 2)) break;
    const point = suite.reduce(
      (valeur, octet) => (valeur << 6) | (octet & 0x3f),
      longueur === 1 ? premier : premier & (0x7f >> longueur),
    );
    if (point > 0x10ffff) break;
    texte += String.fromCodePoint(point);
    i += longueur;
  }
  return toBienForme(texte);
}

/** Un texte en base64url (RFC 4648 §5) : aucun signe qu’une messagerie change. */
export function toBase64Url(texte: string): string {
  const octets = listOctets(texte);
  let resultat = '';
  for (let i = 0; i < octets.length; i += 3) {
    const trois = octets.slice(i, i + 3);
    const bloc = ((trois[0] ?? 0) << 16) | ((trois[1] ?? 0) << 8) | (trois[2] ?? 0);
    for (let rang = 0; rang <= trois.length; rang += 1)
      resultat += ALPHABET.charAt((bloc >> (18 - 6 * rang)) & 0x3f);
  }
  return resultat;
}

/** Le texte d’un base64url, même coupé : ce qui se lit avant la coupe. */
export function fromBase64Url(code: string): string {
  const octets: number[] = [];
  let bloc = 0;
  let bits = 0;
  for (const signe of code) {
    const valeur = ALPHABET.indexOf(signe);
    if (valeur === -1) break;
    bloc = ((bloc << 6) | valeur) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    octets.push((bloc >> bits) & 0xff);
  }
  return readOctets(octets);
}
