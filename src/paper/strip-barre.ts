import type { Tables } from './decode-woff.ts';

// https://learn.microsoft.com/typography/opentype/spec/glyf : un glyphe simple, ses points en différences.
const SUR_LA_COURBE = 1;
const COURTS = [2, 4] as const;
const REPETE = 8;
const MEMES = [16, 32] as const;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly sur: boolean;
}

/** Les contours d’un glyphe simple. */
function readContours(glyphe: Buffer): readonly (readonly Point[])[] {
  const fins = Array.from({ length: glyphe.readInt16BE(0) }, (_, rang) => glyphe.readUInt16BE(10 + 2 * rang));
  const nombre = (fins[fins.length - 1] ?? -1) + 1;
  let place = 10 + 2 * fins.length;
  place += 2 + glyphe.readUInt16BE(place);
  const marques: number[] = [];
  while (marques.length < nombre) {
    const marque = glyphe.readUInt8(place++);
    const fois = marque & REPETE ? glyphe.readUInt8(place++) + 1 : 1;
    marques.push(...Array.from({ length: fois }, () => marque));
  }
  const [xs, ys] = [0, 1].map((axe) => {
    let valeur = 0;
    return marques.map((marque) => {
      const meme = marque & (MEMES[axe] ?? 0);
      if (marque & (COURTS[axe] ?? 0)) valeur += glyphe.readUInt8(place++) * (meme ? 1 : -1);
      else if (!meme) {
        valeur += glyphe.readInt16BE(place);
        place += 2;
      }
      return valeur;
    });
  });
  const points = marques.map((marque, rang) => ({
    x: xs?.[rang] ?? 0,
    y: ys?.[rang] ?? 0,
    sur: (marque & SUR_LA_COURBE) !== 0,
  }));
  return fins.map((fin, rang) => points.slice(rang === 0 ? 0 : (fins[rang - 1] ?? 0) + 1, fin + 1));
}

/** Le même glyphe fait d’autres contours, sans instructions ni différences abrégées. */
function writeContours(glyphe: Buffer, contours: readonly (readonly Point[])[]): Buffer {
  const points = contours.flat();
  const entete = Buffer.from(glyphe.subarray(0, 10));
  entete.writeInt16BE(contours.length, 0);
  const nombres = Buffer.alloc(2 * contours.length + 2);
  let fin = -1;
  for (const [rang, contour] of contours.entries()) {
    fin += contour.length;
    nombres.writeUInt16BE(fin, 2 * rang);
  }
  const marques = Buffer.from(points.map(({ sur }) => (sur ? SUR_LA_COURBE : 0)));
  const axes = (['x', 'y'] as const).map((axe) => {
    const table = Buffer.alloc(2 * points.length);
    for (const [rang, point] of points.entries())
      table.writeInt16BE(point[axe] - (points[rang - 1]?.[axe] ?? 0), 2 * rang);
    return table;
  });
  const tout = Buffer.concat([entete, nombres, marques, ...axes]);
  return Buffer.concat([tout, Buffer.alloc((4 - (tout.length % 4)) % 4)]);
}

const getBornes = (points: readonly Point[], axe: 'x' | 'y') => {
  const valeurs = points.map((point) => point[axe]);
  return [Math.min(...valeurs), Math.max(...valeurs)] as const;
};

/** Le vide du zéro, entier : le bord, ramené à la place de ses deux moitiés. */
function openVide(bord: readonly Point[], moities: readonly Point[]): readonly Point[] {
  const scale = (axe: 'x' | 'y') => {
    const [de, vers] = [getBornes(bord, axe), getBornes(moities, axe)];
    const rapport = (vers[1] - vers[0]) / (de[1] - de[0]);
    return (point: Point) => Math.round(vers[0] + (point[axe] - de[0]) * rapport);
  };
  const [toX, toY] = [scale('x'), scale('y')];
  return bord.map((point) => ({ ...point, x: toX(point), y: toY(point) })).toReversed();
}

/**
 * Enlève la barre du zéro. À l’écran elle le distingue d’un O ; sur une affiche, « 90000 » se lit « 9ØØØØ ». Une police
 * dont le zéro n’a pas de barre reste ce qu’elle est.
 */
export function stripBarre(tables: Tables, zero: number): Tables {
  const [glyf, loca, head] = ['glyf', 'loca', 'head'].map((nom) => tables.get(nom));
  if (!glyf || !loca || !head || zero === 0) return tables;
  const longs = head.readInt16BE(50) === 1;
  const pas = longs ? 4 : 2;
  const places = Array.from({ length: loca.length / pas }, (_, rang) =>
    longs ? loca.readUInt32BE(rang * pas) : loca.readUInt16BE(rang * pas) * 2,
  );
  const [debut = 0, fin = 0] = places.slice(zero, zero + 2);
  const glyphe = glyf.subarray(debut, fin);
  const [bord, ...moities] = readContours(glyphe);
  if (!bord || moities.length !== 2) return tables;
  const neuf = writeContours(glyphe, [bord, openVide(bord, moities.flat())]);
  const suite = Buffer.alloc(places.length * 4);
  for (const [rang, place] of places.entries())
    suite.writeUInt32BE(rang > zero ? place + neuf.length - glyphe.length : place, rang * 4);
  const entete = Buffer.from(head);
  entete.writeInt16BE(1, 50);
  return new Map([
    ...tables,
    ['glyf', Buffer.concat([glyf.subarray(0, debut), neuf, glyf.subarray(fin)])],
    ['loca', suite],
    ['head', entete],
  ]);
}
