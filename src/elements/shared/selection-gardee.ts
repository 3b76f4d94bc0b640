import { formatSelection, parseSelection } from '@/domain/selection/fragment.ts';
import { listIdentifiants, type Selection } from '@/domain/selection/selection.ts';
import { keepOnglet, readOnglet } from './onglet.ts';

// La sélection en cours vit dans l’onglet, sous la forme même de son lien : fermé, il n’en reste rien.
const toCle = (territoire: string) => `guichet-selection-${territoire}`;

/** La sélection en cours dans cet onglet ; vide quand le navigateur ne garde rien. */
export function getSelectionGardee(territoire: string): Selection {
  return parseSelection(readOnglet(toCle(territoire)));
}

/** Garde la sélection jusqu’à la fermeture de l’onglet ; vrai quand c’est bien elle qu’on relit. */
export function keepSelection(territoire: string, selection: Selection): boolean {
  const texte = formatSelection(selection);
  return keepOnglet(toCle(territoire), texte) && formatSelection(getSelectionGardee(territoire)) === texte;
}

/** Ajoute des offres à la sélection, dans la limite ; rend leur nombre, 0 si le navigateur ne garde rien. */
export function addGardees(territoire: string, ids: readonly string[]): number {
  const selection = getSelectionGardee(territoire);
  const offres = listIdentifiants([...selection.offres, ...ids]);
  return keepSelection(territoire, { ...selection, offres }) ? offres.length : 0;
}
