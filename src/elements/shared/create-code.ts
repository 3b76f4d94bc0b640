import { drawCode } from './draw-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Le dessin d’un code à scanner qui mène à un lien ; `nom` dit à quoi il sert. */
export function createCode(lien: string, nom: string): SVGElement {
  const { cote, trace } = drawCode(lien);
  const svg = document.createElementNS(SVG, 'svg');
  // Quatre modules blancs tout autour : la norme, sans quoi l’appareil photo ne le trouve pas.
  svg.setAttribute('viewBox', `-4 -4 ${cote + 8} ${cote + 8}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', nom);
  const dessin = document.createElementNS(SVG, 'path');
  dessin.setAttribute('d', trace);
  dessin.setAttribute('shape-rendering', 'crispEdges');
  svg.append(dessin);
  return svg;
}
