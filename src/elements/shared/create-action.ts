import type { ActionEcrite } from '@/domain/contact/describe-action.ts';

/** Ce que l’on touche pour joindre quelqu’un, tel que la construction l’a écrit. */
export function createAction({ texte, lien }: Pick<ActionEcrite, 'texte' | 'lien'>): HTMLElement {
  const action = document.createElement(lien ? 'a' : 'span');
  action.textContent = texte;
  if (lien) action.setAttribute('href', lien);
  action.classList.toggle('numero', lien?.startsWith('tel:') ?? false);
  return action;
}
