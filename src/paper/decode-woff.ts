import { inflateSync } from 'node:zlib';

// Typst ne lit pas le WOFF, seule forme du paquet de la police : https://www.w3.org/TR/WOFF/
const ENTETE_WOFF = 44;
const ENTREE_WOFF = 20;

export type Tables = ReadonlyMap<string, Buffer>;

/** Les tables OpenType d’un fichier WOFF 1.0. */
export function decodeWoff(woff: Buffer): Tables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Ce fichier de police n’est pas du WOFF.');
  return new Map(
    Array.from({ length: woff.readUInt16BE(12) }, (_, rang) => {
      const place = ENTETE_WOFF + ENTREE_WOFF * rang;
      const [debut, serre, taille] = [4, 8, 12].map((decalage) => woff.readUInt32BE(place + decalage)) as [
        number,
        number,
        number,
      ];
      const octets = woff.subarray(debut, debut + serre);
      return [woff.toString('latin1', place, place + 4), serre < taille ? inflateSync(octets) : octets];
    }),
  );
}

function sum(octets: Buffer): number {
  let somme = 0;
  for (let i = 0; i + 4 <= octets.length; i += 4) somme = (somme + octets.readUInt32BE(i)) >>> 0;
  return somme;
}

/** Assemble des tables en un fichier TrueType. */
export function buildTtf(tables: Tables): Buffer {
  const nombre = tables.size;
  const puissance = Math.floor(Math.log2(nombre));
  const entete = Buffer.alloc(12 + 16 * nombre);
  entete.writeUInt32BE(0x00010000, 0);
  [nombre, 16 * 2 ** puissance, puissance, 16 * (nombre - 2 ** puissance)].forEach((valeur, rang) => {
    entete.writeUInt16BE(valeur, 4 + 2 * rang);
  });
  const parties = [entete];
  let place = entete.length;
  [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([nom, octets], rang) => {
      const complet = Buffer.concat([octets, Buffer.alloc((4 - (octets.length % 4)) % 4)]);
      entete.write(nom, 12 + 16 * rang, 'latin1');
      [sum(complet), place, octets.length].forEach((valeur, champ) => {
        entete.writeUInt32BE(valeur, 16 + 16 * rang + 4 * champ);
      });
      parties.push(complet);
      place += complet.length;
    });
  return Buffer.concat(parties);
}

/** Une table « name » qui ne dit que la famille, le style et le nom PostScript. */
export function buildNoms(famille: string, style: string): Buffer {
  const noms = [
    [1, famille],
    [2, style],
    [6, `${famille.replaceAll(' ', '')}-${style}`],
  ] as const;
  const textes = noms.map(([, texte]) => Buffer.from(texte, 'utf16le').swap16());
  const table = Buffer.alloc(6 + 12 * noms.length);
  [0, noms.length, table.length].forEach((valeur, rang) => {
    table.writeUInt16BE(valeur, 2 * rang);
  });
  let place = 0;
  noms.forEach(([identifiant], rang) => {
    const taille = textes[rang]?.length ?? 0;
    // Windows, Unicode, anglais : la forme que tout lecteur comprend.
    [3, 1, 0x409, identifiant, taille, place].forEach((valeur, champ) => {
      table.writeUInt16BE(valeur, 6 + 12 * rang + 2 * champ);
    });
    place += taille;
  });
  return Buffer.concat([table, ...textes]);
}
