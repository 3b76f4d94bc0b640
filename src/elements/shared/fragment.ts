import { cleanLien } from '@/domain/text/clean-lien.ts';

/** Le fragment de l’adresse, sans ce qu’une messagerie y a changé. */
export const readTexteDuFragment = (): string => cleanLien(location.hash.slice(1));

/** Ce que dit le fragment de l’adresse : l’état d’une page s’y écrit, parce qu’il ne part jamais au serveur. */
export const readFragment = (): URLSearchParams => new URLSearchParams(readTexteDuFragment());

/** Écrit l’état de la page : une étape de plus pour un choix (`pushState`), la même pendant la frappe. */
export function writeFragment(fragment: string, mode: 'pushState' | 'replaceState'): void {
  const suite = fragment === '' ? '' : `#${fragment}`;
  // L’ancre d’un titre n’est pas un état : sans rien à écrire, elle reste.
  const actuel = location.hash.includes('=') ? location.hash : '';
  if (suite !== actuel) history[mode](null, '', `${location.pathname}${suite}`);
}
