import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImageLue, parseImage } from './parse-image.ts';

/** Le logo d’un financeur, lu ; la vérification a vu qu’il est là et que c’est une image. */
export function loadLogo(
  contenu: string,
  territoire: string,
  nom: string,
): Pick<ImageLue, 'largeur' | 'hauteur'> & { readonly octets: Buffer } {
  const octets = readFileSync(join(contenu, 'territoires', territoire, 'images', nom));
  const { largeur = 1, hauteur = 1 } = parseImage(octets) ?? {};
  return { octets, largeur, hauteur };
}
