import type { OffreServie } from '../catalogue/catalogue.ts';
import type { OffreFiltrable } from './filter-offres.ts';

/** Une offre telle que l’annuaire d’un territoire la filtre ; l’ouverture ne se sait qu’au moment de la visite. */
export function toFiltrable(
  { offre, communes_servies }: OffreServie,
  nombreDeCommunes: number,
): OffreFiltrable {
  const partout = offre.zone_eligibilite === undefined || communes_servies.length === nombreDeCommunes;
  return {
    id: offre.id,
    categorie: offre.categorie,
    publics: offre.publics ?? [],
    vehicules: offre.vehicules ?? [],
    gratuit: offre.frais === 'gratuit',
    direct: offre.mobilisable_par?.includes('usagers') ?? false,
    communes: partout ? undefined : communes_servies,
    ouvert: false,
  };
}
