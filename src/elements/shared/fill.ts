import type { Telephone } from '@/domain/contact/telephone.ts';
import { createTelephone } from './create-telephone.ts';

/** Écrit un texte à sa place (`data-nom`) et la montre ; vide, la cache. */
export function setTexte(racine: ParentNode, nom: string, texte: string): void {
  const place = racine.querySelector<HTMLElement>(`[data-${nom}]`);
  if (!place) return;
  place.textContent = texte;
  place.hidden = texte === '';
}

/** Écrit un numéro à composer, ou dit qu’il est à vérifier. */
export function setTelephone(racine: ParentNode, telephone: Telephone | undefined): void {
  const place = racine.querySelector<HTMLElement>('[data-telephone]');
  if (!place) return;
  place.replaceChildren(telephone === undefined ? 'À vérifier' : createTelephone(telephone));
}
