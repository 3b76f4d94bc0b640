import type { formatsImage } from '../domain/redaction/images.ts';

/** Ce que l’en-tête d’une image dit d’elle. */
export interface ImageLue {
  readonly format: Exclude<(typeof formatsImage)[number], 'jpeg'>;
  readonly largeur: number;
  readonly hauteur: number;
}

type Lecteur = (o: Buffer) => ImageLue | undefined;

const ascii = (o: Buffer, debut: number, fin: number) => o.toString('latin1', debut, fin);
// Un téléphone ajoute parfois les siens après la fin de l’image : on cherche sa marque, pas le dernier octet.
const finitApres = (o: Buffer, debut: number, fin: string) => o.lastIndexOf(fin, undefined, 'latin1') > debut;

const parsePng: Lecteur = (o) =>
  ascii(o, 1, 8) === 'PNG\r\n\x1a\n' && ascii(o, 12, 16) === 'IHDR' && finitApres(o, 24, 'IEND\xaeB`\x82')
    ? { format: 'png', largeur: o.readUInt32BE(16), hauteur: o.readUInt32BE(20) }
    : undefined;

const parseGif: Lecteur = (o) =>
  /^GIF8[79]a$/.test(ascii(o, 0, 6))
    ? { format: 'gif', largeur: o.readUInt16LE(6), hauteur: o.readUInt16LE(8) }
    : undefined;

/** De segment en segment jusqu’au premier qui porte les dimensions (SOF0 à SOF2). */
const parseJpg: Lecteur = (o) => {
  if (o.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let i = 2; o[i] === 0xff; i += 2 + o.readUInt16BE(i + 2)) {
    const marque = o[i + 1] ?? 0;
    if (marque >= 0xc0 && marque <= 0xc2)
      return finitApres(o, i, '\xff\xd9')
        ? { format: 'jpg', largeur: o.readUInt16BE(i + 7), hauteur: o.readUInt16BE(i + 5) }
        : undefined;
  }
  return undefined;
};

const parseWebp: Lecteur = (o) => {
  if (ascii(o, 0, 4) !== 'RIFF' || ascii(o, 8, 12) !== 'WEBP' || o.readUInt32LE(4) + 8 > o.length)
    return undefined;
  const bloc = ascii(o, 12, 16);
  if (bloc === 'VP8X')
    return { format: 'webp', largeur: o.readUIntLE(24, 3) + 1, hauteur: o.readUIntLE(27, 3) + 1 };
  if (bloc === 'VP8 ')
    return { format: 'webp', largeur: o.readUInt16LE(26) & 0x3fff, hauteur: o.readUInt16LE(28) & 0x3fff };
  const bits = o.readUInt32LE(21);
  return bloc === 'VP8L'
    ? { format: 'webp', largeur: (bits & 0x3fff) + 1, hauteur: ((bits >> 14) & 0x3fff) + 1 }
    : undefined;
};

/** Ses boîtes se suivent jusqu’à la fin du fichier ; la première « ispe » porte les dimensions. */
const parseAvif: Lecteur = (o) => {
  if (ascii(o, 4, 12) !== 'ftypavif') return undefined;
  let fin = 0;
  while (fin < o.length) fin += Math.max(8, o.readUInt32BE(fin));
  const ispe = o.indexOf('ispe');
  return fin === o.length && ispe > 0
    ? { format: 'avif', largeur: o.readUInt32BE(ispe + 8), hauteur: o.readUInt32BE(ispe + 12) }
    : undefined;
};

const LECTEURS = [parseJpg, parsePng, parseWebp, parseAvif, parseGif];

/** Lit l’en-tête d’une image entière ; rien si elle est coupée, ou si ce n’en est pas une. */
export function parseImage(octets: Uint8Array): ImageLue | undefined {
  const tampon = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  for (const lecteur of LECTEURS) {
    try {
      const lue = lecteur(tampon);
      if (lue && lue.largeur > 0 && lue.hauteur > 0) return lue;
    } catch {
      // Un nombre au-delà de la fin : le fichier est coupé.
    }
  }
  return undefined;
}
