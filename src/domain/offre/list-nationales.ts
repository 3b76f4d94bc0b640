import type { Offre } from '../catalogue/catalogue.ts';
import { getPortee } from './get-portee.ts';
import { isVivante } from './is-vivante.ts';

/** Les offres vivantes ouvertes dans toute la France, par nom. */
export const listNationales = (offres: Iterable<Offre>): readonly Offre[] =>
  [...offres]
    .filter((offre) => isVivante(offre) && getPortee(offre.zone_eligibilite) === 'nationale')
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
