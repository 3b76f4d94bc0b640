import { correction, generate } from 'lean-qr/nano';

/** Un code à scanner : son côté en modules, et le tracé SVG de ses modules noirs. */
export interface CodeDessine {
  readonly cote: number;
  readonly trace: string;
}

/** Les suites de modules noirs d’un rang, chacune en un seul rectangle : deux fois moins d’octets qu’un par module. */
function drawRang(isNoir: (x: number) => boolean, cote: number, y: number): string {
  let trace = '';
  for (let x = 0; x < cote; ) {
    let fin = x;
    while (isNoir(fin)) fin += 1;
    if (fin > x) trace += `M${x} ${y}h${fin - x}v1h-${fin - x}z`;
    x = fin + 1;
  }
  return trace;
}

/** Dessine le code d’un texte, avec de quoi le lire abîmé. */
export function drawCode(texte: string): CodeDessine {
  const { size, get } = generate(texte, { minCorrectionLevel: correction.M });
  const rangs = Array.from({ length: size }, (_, y) => drawRang((x) => get(x, y), size, y));
  return { cote: size, trace: rangs.join('') };
}
