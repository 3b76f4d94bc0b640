import type { Garde } from './garde.ts';

const setAutocomplete = (valeur: string) => {
  for (const champ of document.querySelectorAll('[autocomplete]')) champ.setAttribute('autocomplete', valeur);
};

/**
 * La page revient telle quelle du cache du navigateur, l’onglet a pu changer. WebKit y viderait, on ne sait quand, ce
 * qui est « autocomplete="off" » : rien ne l’est tant que la page n’est pas là.
 */
export function onRetour(garde: Garde, effet: () => unknown): void {
  garde.listen(window, 'pagehide', ({ persisted }) => persisted && setAutocomplete('on'));
  garde.listen(window, 'pageshow', ({ persisted }) => {
    setAutocomplete('off');
    return persisted && effet();
  });
}
