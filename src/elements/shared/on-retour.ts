import type { Garde } from './garde.ts';

/**
 * La page revient telle quelle du cache du navigateur, l’onglet a pu changer. WebKit y vide les champs sans
 * « autocomplete », une tâche plus tard : on passe après lui.
 */
export const onRetour = (garde: Garde, effet: () => unknown): void =>
  garde.listen(window, 'pageshow', ({ persisted }) => persisted && setTimeout(garde.wrap(effet)));
