import { MAX_LIEN_CODE } from '@/domain/selection/format-message.ts';
import type { Selection } from '@/domain/selection/selection.ts';
import { createCode } from '../shared/create-code.ts';
import { setTexte } from '../shared/fill.ts';
import { toLien } from './envois.ts';

const NOM = 'Code à scanner pour ouvrir cette sélection sur un téléphone';

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
  if (possible) place?.replaceChildren(createCode(lien, NOM));
  else place?.replaceChildren();
  setTexte(cadre, 'mot-code', mot);
  cadre.hidden = false;
  return mot;
}
