import type { Garde } from './garde.ts';

/**
 * La page revient telle quelle du cache du navigateur, l’onglet a pu changer. WebKit y viderait, on ne sait quand, ce
 * qui est « autocomplete="off" » : rien ne l’est tant que la page n’est pas là.
 */
export function onRetour(garde: Garde, effet: () => unknown): void {
  let tus: readonly Element[] = [];
  const setTus = (valeur: 'on' | 'off') => {
    for (const champ of tus) champ.setAttribute('autocomplete', valeur);
  };
  garde.listen(window, 'pagehide', ({ persisted }) => {
    if (!persisted) return;
    tus = [...document.querySelectorAll('[autocomplete="off"]')];
    setTus('on');
  });
  garde.listen(window, 'pageshow', ({ persisted }) => {
    setTus('off');
    return persisted && effet();
  });
}
