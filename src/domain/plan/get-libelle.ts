import type { IdDePage } from './adresses.ts';
import type { Ou } from './ligne-de-page.ts';
import { lignes } from './pages.ts';

/** Où une page se nomme : en haut d’elle-même, dans l’entête et le fil, dans le plan, parmi les outils. */
type Usage = 'titre' | 'court' | 'plan' | 'outil';

/** Le nom d’une page, à un endroit du site ; `ou` manque aux pages qui ne sont à aucun guichet. */
export function getLibelle(page: IdDePage, usage: Usage, ou: Ou | undefined): string {
  const texte = lignes[page][usage] ?? lignes[page].titre;
  if (typeof texte === 'string') return texte;
  if (!texte || !ou) throw new Error(`La page « ${page} » n’a pas de titre à elle : donnez-le.`);
  return texte(ou);
}
