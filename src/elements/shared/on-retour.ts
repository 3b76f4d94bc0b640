import type { Garde } from './garde.ts';

// Mesuré jusqu’à 47 ms, machine très chargée.
const VIDAGE_MS = 300;

/**
 * La page revient telle quelle du cache du navigateur, l’onglet a pu changer. WebKit y vide les champs sans
 * « autocomplete », quelques tâches plus tard, sans le dire : on passe après lui.
 */
export const onRetour = (garde: Garde, effet: () => unknown): void =>
  garde.listen(window, 'pageshow', ({ persisted }) => persisted && setTimeout(garde.wrap(effet), VIDAGE_MS));
