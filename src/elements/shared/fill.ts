import { describeOrigine } from '@/domain/contact/describe-origine.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { createAction } from './create-action.ts';

/** Écrit un texte à sa place (`data-nom`) et la montre ; vide, la cache. */
export function setTexte(racine: ParentNode, nom: string, texte: string): void {
  const place = racine.querySelector<HTMLElement>(`[data-${nom}]`);
  if (!place) return;
  // Récrite à chaque lettre, une alerte serait redite à chaque lettre.
  if (place.textContent !== texte) place.textContent = texte;
  place.hidden = texte === '';
}

/** Qui joindre : ce que l’on touche, chez qui c’est quand ce n’est pas l’offre, et de quand date le numéro. */
export function fillJoindre(
  place: Element | null,
  { joindre, structure }: Partial<Pick<OffreEnBref, 'joindre' | 'structure'>>,
): void {
  place?.replaceChildren(
    ...(joindre
      ? [createAction(joindre, joindre.chez ?? structure ?? ''), ` ${describeOrigine(joindre)}`]
      : ['–']),
  );
}
