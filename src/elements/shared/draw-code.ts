import { encode } from 'uqr';

/** Un code à scanner : son côté en modules, et le tracé SVG de ses modules noirs. */
export interface CodeDessine {
  readonly cote: number;
  readonly trace: string;
}

/** Les suites de modules noirs d’un rang, chacune en un seul rectangle : deux fois moins d’octets qu’un par module. */
function drawRang(rang: readonly boolean[], y: number): string {
  let trace = '';
  for (let x = 0; x < rang.length; ) {
    let fin = x;
    while (rang[fin]) fin += 1;
    if (fin > x) trace += `M${x} ${y}h${fin - x}v1h-${fin - x}z`;
    x = fin + 1;
  }
  return trace;
}

/**
 * Dessine le code d’un texte. Le masque est fixe : essayer les huit coûtait plus que le reste de la page, et un
 * lecteur les lit tous.
 */
export function drawCode(texte: string): CodeDessine {
  const { data, size } = encode(texte, { ecc: 'M', border: 0, maskPattern: 0 });
  return { cote: size, trace: data.map(drawRang).join('') };
}
