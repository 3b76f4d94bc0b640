import { getAction, type Joignable, type Moyen } from './joignable.ts';

const FACONS: Readonly<Record<Exclude<Moyen, 'telephone'>, string>> = {
  courriel: 'par courriel',
  formulaire: 'sur internet',
  site: 'sur internet',
  adresse: 'sur place',
};

/** À côté d’un numéro, la façon écrite ou sur place de joindre la même maison : « aussi par courriel » ; vide s’il n’y en a pas. */
export function describeSansTelephone(joignables: readonly Joignable[]): string {
  const action = getAction(joignables);
  if (action?.moyen !== 'telephone') return '';
  const { joignable } = action;
  const isDeLaMaison = ({ nom, porteur }: Joignable) =>
    nom === joignable.nom || (joignable.porteur === 'offre' && porteur === 'structure');
  const siens = joignables.filter(isDeLaMaison);
  const [facon] = (['courriel', 'formulaire', 'site', 'adresse'] as const).filter((moyen) =>
    siens.some((un) => un[moyen] !== undefined),
  );
  return facon ? `aussi ${FACONS[facon]}` : '';
}
