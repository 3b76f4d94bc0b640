import type { ActionEcrite } from '@/domain/contact/describe-action.ts';
import { formatAppel } from '@/domain/contact/format-appel.ts';

/** Ce que l’on touche pour joindre quelqu’un, tel que la construction l’a écrit ; `qui` nomme l’appel. */
export function createAction(
  { texte, lien }: Pick<ActionEcrite, 'texte' | 'lien'>,
  qui: string,
): HTMLElement {
  const action = document.createElement(lien ? 'a' : 'span');
  action.textContent = texte;
  if (lien) action.setAttribute('href', lien);
  if (lien?.startsWith('tel:')) {
    action.className = 'numero';
    action.setAttribute('aria-label', formatAppel(qui, texte));
  }
  return action;
}
