import { MAX_LIEN_CODE } from '@/domain/selection/format-message.ts';
import type { Selection } from '@/domain/selection/selection.ts';
import { drawCode } from '../shared/draw-code.ts';
import { setTexte } from '../shared/fill.ts';
import { toLien } from './envois.ts';

const SVG = 'http://www.w3.org/2000/svg';

function createDessin(lien: string): SVGElement {
  const { cote, trace } = drawCode(lien);
  const svg = document.createElementNS(SVG, 'svg');
  // Quatre modules blancs tout autour : la norme, sans quoi l’appareil photo ne le trouve pas.
  svg.setAttribute('viewBox', `-4 -4 ${cote + 8} ${cote + 8}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Code à scanner pour ouvrir cette sélection sur un téléphone');
  const dessin = document.createElementNS(SVG, 'path');
  dessin.setAttribute('d', trace);
  dessin.setAttribute('shape-rendering', 'crispEdges');
  svg.append(dessin);
  return svg;
}

/** Montre le code de la sélection, sans la note quand le lien est trop long ; rend la phrase qui le dit. */
export function showCode(cadre: HTMLElement, selection: Selection): string {
  const entier = toLien(selection);
  const court = toLien({ ...selection, note: '' });
  const lien = entier.length > MAX_LIEN_CODE ? court : entier;
  const place = cadre.querySelector('[data-dessin]');
  const possible = lien.length <= MAX_LIEN_CODE;
  const mot = !possible
    ? 'Il y a trop de solutions pour un code. Enlevez-en, ou copiez le lien.'
    : lien === entier
      ? 'Scannez ce code avec un téléphone pour ouvrir cette sélection.'
      : 'La note est trop longue pour un code\u00a0: celui-ci ouvre la sélection sans la note.';
  if (possible) place?.replaceChildren(createDessin(lien));
  else place?.replaceChildren();
  setTexte(cadre, 'mot-code', mot);
  cadre.hidden = false;
  return mot;
}
