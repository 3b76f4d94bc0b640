import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { toChemin } from '../../src/domain/plan/adresses.ts';
import { loadCouleurs } from '../../src/paper/load-modeles.ts';

const ICONES = [
  { adresse: 'icone.png', cote: 192, opaque: false },
  // iOS arrondit lui-même les coins, et remplit de noir ce qui est transparent.
  { adresse: 'apple-touch-icon', cote: 180, opaque: true },
] as const;

/** Écrit dans `sortie` les icônes que les navigateurs veulent en PNG, d’après l’icône SVG du site. */
export async function writeIcones(svg: string, sortie: string): Promise<void> {
  const background = loadCouleurs()['sapin'];
  for (const { adresse, cote, opaque } of ICONES) {
    const image = sharp(readFileSync(svg), { density: 72 * (cote / 40) }).resize(cote, cote);
    const png = await (opaque ? image.flatten({ background }) : image).png({ palette: true }).toBuffer();
    writeFileSync(join(sortie, toChemin(adresse)), png);
  }
}
