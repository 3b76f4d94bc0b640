import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { toChemin } from '../../src/domain/plan/adresses.ts';

// iOS arrondit lui-même les coins, et remplit de noir ce qui est transparent.
const FOND = '#0e4f47';
const ICONES = [
  { adresse: 'icone.png', cote: 192, fond: undefined },
  { adresse: 'apple-touch-icon', cote: 180, fond: FOND },
] as const;

/** Écrit dans `sortie` les icônes que les navigateurs veulent en PNG, d’après l’icône SVG du site. */
export async function writeIcones(svg: string, sortie: string): Promise<void> {
  for (const { adresse, cote, fond } of ICONES) {
    const image = sharp(readFileSync(svg), { density: 72 * (cote / 40) }).resize(cote, cote);
    const png = await (fond ? image.flatten({ background: fond }) : image).png({ palette: true }).toBuffer();
    writeFileSync(join(sortie, toChemin(adresse)), png);
  }
}
