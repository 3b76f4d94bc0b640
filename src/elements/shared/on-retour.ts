import type { Garde } from './garde.ts';

const changeAutocomplete = (avant: string, apres: string) => {
  for (const champ of document.querySelectorAll(`[autocomplete=${avant}]`))
    champ.setAttribute('autocomplete', apres);
};

/**
 * La page revient telle quelle du cache du navigateur, l’onglet a pu changer. WebKit y viderait, on ne sait quand, ce
 * qui est « autocomplete="off" » : rien ne l’est tant que la page n’est pas là.
 */
export function onRetour(garde: Garde, effet: () => unknown): void {
  garde.listen(window, 'pagehide', ({ persisted }) => persisted && changeAutocomplete('off', 'on'));
  garde.listen(window, 'pageshow', ({ persisted }) => {
    changeAutocomplete('on', 'off');
    return persisted && effet();
  });
}
