import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';
import { getDemandeurs } from '../demarche/get-demandeurs.ts';
import { getZoneLocale } from '../offre/get-zone-locale.ts';
import { isProposee } from '../offre/is-vivante.ts';
import type { OffreFiltrable } from './filter-offres.ts';

/** Une offre telle que l’annuaire d’un territoire la filtre ; l’ouverture ne se sait qu’au moment de la visite. */
export function toFiltrable(servie: OffreServie, territoire: Pick<Territoire, 'communes'>): OffreFiltrable {
  const { offre } = servie;
  const demandeurs = getDemandeurs(offre);
  return {
    id: offre.id,
    categorie: offre.categorie,
    publics: offre.publics ?? [],
    vehicules: offre.vehicules ?? [],
    gratuit: offre.frais === 'gratuit',
    direct: demandeurs === 'soi' || demandeurs === 'les-deux',
    zone: getZoneLocale(servie, territoire),
    ouvert: false,
    annexe: !isProposee(offre),
  };
}
