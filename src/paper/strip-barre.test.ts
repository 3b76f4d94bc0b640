import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeWoff } from './decode-woff.ts';
import { listGlyphes } from './list-glyphes.ts';
import { stripBarre } from './strip-barre.ts';

const FICHIER = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';

/** Combien de contours a le glyphe d’un caractère, d’après la table loca, courte ou longue. */
function countContours(tables: ReturnType<typeof decodeWoff>, signe: string): number {
  const [glyf, loca, head, cmap] = ['glyf', 'loca', 'head', 'cmap'].map((nom) => tables.get(nom)!);
  const glyphe = listGlyphes(cmap!).get(signe.codePointAt(0)!)!;
  const longs = head!.readInt16BE(50) === 1;
  return glyf!.readInt16BE(longs ? loca!.readUInt32BE(glyphe * 4) : loca!.readUInt16BE(glyphe * 2) * 2);
}

test.each(['400', '700'])('graisse %s : le zéro perd sa barre, ses voisins ne bougent pas', (graisse) => {
  const tables = decodeWoff(readFileSync(`${FICHIER}-${graisse}-normal.woff`));
  const zero = listGlyphes(tables.get('cmap')!).get(0x30)!;
  const nettes = stripBarre(tables, zero);
  expect(countContours(tables, '0')).toBe(3);
  expect(countContours(nettes, '0')).toBe(2);
  for (const signe of '/18Oé€')
    expect(countContours(nettes, signe), signe).toBe(countContours(tables, signe));
  // Une police sans barre reste la même.
  expect(stripBarre(nettes, zero)).toBe(nettes);
  expect(stripBarre(tables, 0)).toBe(tables);
});
