import sharp from 'sharp';
import type { Feuille } from './feuille.ts';
import type { Typst } from './open-typst.ts';

/** Dessine l’aperçu d’un lien, en PNG : les messageries ne lisent ni le SVG ni le PDF. */
export async function drawApercu({ compilateur, compose }: Typst, feuille: Feuille): Promise<Buffer> {
  const svg = compilateur.plainSvg(compose(feuille, 0));
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
