import { isDit } from '@/domain/eligibilite/is-dit.ts';
import { filterFragment, mergeFragments } from '@/domain/text/merge-fragments.ts';
import { readTexteDuFragment } from './fragment.ts';
import { keepOnglet, readOnglet } from './onglet.ts';

// Ce que la personne a dit d’elle : dans l’adresse, et le temps de l’onglet. Rien n’en part, rien n’en reste.
const CLE = 'situation';

/** Ce que la personne a dit, tel que dans un fragment : l’adresse l’emporte, l’onglet complète ; vide si rien n’est dit. */
export const readSituation = (): string =>
  mergeFragments(filterFragment(readTexteDuFragment(), isDit), readOnglet(CLE));

/** Retient ce qu’elle a dit ; un texte vide l’efface. Une adresse qui dit autre chose le perd : on ne la croirait plus. */
export function writeSituation(fragment: string): void {
  const dits = fragment.split('&');
  if (filterFragment(readTexteDuFragment(), (paire) => isDit(paire) && !dits.includes(paire)) !== '') {
    const reste = filterFragment(readTexteDuFragment(), (paire) => !isDit(paire));
    history.replaceState(null, '', `${location.pathname}${reste && `#${reste}`}`);
  }
  // Un onglet qui ne retient rien garde au moins son adresse.
  keepOnglet(CLE, fragment);
}
