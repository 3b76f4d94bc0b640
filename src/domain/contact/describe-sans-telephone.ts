import { isDeLOffre } from './get-contact.ts';
import { getAction, type Joignable, type Moyen } from './joignable.ts';

const FACONS: Readonly<Record<Exclude<Moyen, 'telephone'>, string>> = {
  courriel: 'par courriel',
  formulaire: 'sur internet',
  site: 'sur internet',
  adresse: 'sur place',
};

/** À côté d’un numéro, la façon écrite ou sur place de joindre l’offre ou sa structure : « aussi par courriel » ; vide s’il n’y en a pas. */
export function describeSansTelephone(joignables: readonly Joignable[]): string {
  const action = getAction(joignables);
  if (action?.moyen !== 'telephone') return '';
  // Le numéro de quelqu’un d’autre se nomme déjà : la fiche dit le reste.
  if (!isDeLOffre(action.joignable)) return '';
  const siens = joignables.filter(isDeLOffre);
  const [facon] = (['courriel', 'formulaire', 'site', 'adresse'] as const).filter((moyen) =>
    siens.some((un) => un[moyen] !== undefined),
  );
  return facon ? `aussi ${FACONS[facon]}` : '';
}
