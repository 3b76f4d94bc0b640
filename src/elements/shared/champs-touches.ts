import type { Garde } from './garde.ts';

/** Les champs que la personne vient de changer : ce qu’elle écrit l’emporte sur ce que la page retrouve. */
export function watchTouches(racine: HTMLElement, garde: Garde): Set<EventTarget> {
  const touches = new Set<EventTarget>();
  for (const type of ['input', 'change'] as const)
    garde.listen(racine, type, ({ target }) => target && touches.add(target), true);
  return touches;
}
