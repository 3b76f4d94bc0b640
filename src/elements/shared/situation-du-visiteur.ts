import { isDit } from '@/domain/eligibilite/is-dit.ts';
import { formatParametres } from '@/domain/text/format-parametres.ts';
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
  const adresse = readTexteDuFragment();
  const dits = fragment.split('&');
  const isContraire = (nom: string, valeur: string) =>
    isDit(nom, valeur) && !dits.includes(`${nom}=${valeur}`);
  if (filterFragment(adresse, isContraire) !== '') {
    const reste = filterFragment(adresse, (nom, valeur) => !isDit(nom, valeur));
    history.replaceState(null, '', `${location.pathname}${reste && `#${reste}`}`);
  }
  // Un onglet qui ne retient rien garde au moins son adresse.
  keepOnglet(CLE, fragment);
}

/** La commune choisie, écrite comme un lieu (formatLieu) ; vide : elle n’est plus dite. */
export function writeCommune(lieu: string): void {
  const autres = filterFragment(readSituation(), (nom) => nom !== 'commune');
  writeSituation(mergeFragments(lieu && formatParametres([['commune', lieu]], ','), autres));
}
