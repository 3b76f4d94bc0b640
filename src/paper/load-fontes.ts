import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildNoms, buildTtf, decodeWoff } from './decode-woff.ts';
import { listGlyphes } from './list-glyphes.ts';
import { stripBarre } from './strip-barre.ts';

/** La police des feuilles, et les caractères qu’elle sait dessiner. */
export interface Fontes {
  readonly fichiers: readonly Buffer[];
  readonly signes: ReadonlySet<number>;
}

const GRAISSES = [
  ['400', 'Regular'],
  ['700', 'Bold'],
] as const;
// Des noms à nous : une police du système qui porterait le même nom changerait les octets d’une machine à l’autre.
const FAMILLES = [
  ['latin', 'Guichet'],
  ['latin-ext', 'Guichet Ext'],
] as const;

const ZERO = 0x30;

/** Lit la police du site, Atkinson Hyperlegible Next, dans les formes que Typst demande. */
export function loadFontes(): Fontes {
  const lues = FAMILLES.flatMap(([partie, famille]) =>
    GRAISSES.map(([graisse, style]) => {
      const nom = `files/atkinson-hyperlegible-next-${partie}-${graisse}-normal.woff`;
      const fichier = fileURLToPath(import.meta.resolve(`@fontsource/atkinson-hyperlegible-next/${nom}`));
      const tables = decodeWoff(readFileSync(fichier));
      const glyphes = listGlyphes(tables.get('cmap') ?? Buffer.alloc(4));
      const nettes = stripBarre(tables, glyphes.get(ZERO) ?? 0);
      return { glyphes, tables: new Map([...nettes, ['name', buildNoms(famille, style)] as const]) };
    }),
  );
  return {
    fichiers: lues.map(({ tables }) => buildTtf(tables)),
    signes: new Set(lues.flatMap(({ glyphes }) => [...glyphes.keys()])),
  };
}
