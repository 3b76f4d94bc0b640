import { formatSelection, parseSelection } from '@/domain/selection/fragment.ts';
import { listIdentifiants, SELECTION_VIDE, type Selection } from '@/domain/selection/selection.ts';

// La sélection en cours vit dans l’onglet, sous la forme même de son lien : fermé, il n’en reste rien.
const toCle = (territoire: string) => `guichet-selection-${territoire}`;

/** La sélection en cours dans cet onglet ; vide quand le navigateur ne garde rien. */
export function getSelectionGardee(territoire: string): Selection {
  try {
    return parseSelection(sessionStorage.getItem(toCle(territoire)) ?? '');
  } catch {
    return SELECTION_VIDE;
  }
}

/** Garde la sélection jusqu’à la fermeture de l’onglet ; vide, il n’en reste rien. Rend faux si c’est impossible. */
export function keepSelection(territoire: string, selection: Selection): boolean {
  try {
    const texte = formatSelection(selection);
    if (texte === '') sessionStorage.removeItem(toCle(territoire));
    else sessionStorage.setItem(toCle(territoire), texte);
    return true;
  } catch {
    return false;
  }
}

/** Ajoute des offres à la sélection, dans la limite ; rend leur nombre, 0 si le navigateur ne garde rien. */
export function addGardees(territoire: string, ids: readonly string[]): number {
  const selection = getSelectionGardee(territoire);
  const offres = listIdentifiants([...selection.offres, ...ids]);
  return keepSelection(territoire, { ...selection, offres }) ? offres.length : 0;
}
