import type { Offre } from '../catalogue/catalogue.ts';
import { getPortee } from './get-portee.ts';
import { isProposee } from './is-vivante.ts';

/** Les solutions ouvertes dans toute la France, par nom. */
export const listNationales = (offres: Iterable<Offre>): readonly Offre[] =>
  [...offres]
    .filter((offre) => isProposee(offre) && getPortee(offre.zone_eligibilite) === 'nationale')
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
