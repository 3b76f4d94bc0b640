import { parseHoraires } from '@/catalogue/horaires.ts';
import type { OffreServie } from '@/domain/catalogue/catalogue.ts';
import { formatPlages } from '@/domain/commune/plages.ts';
import { toFiltrable } from '@/domain/offre/to-filtrable.ts';

const join = (valeurs: readonly string[]) => (valeurs.length > 0 ? valeurs.join(' ') : undefined);

/** Ce que l’élément filtres-offres lit sur chaque <li> de la liste ; `codes` sont ceux des communes du territoire. */
export function toAttributs(servie: OffreServie, codes: readonly string[]) {
  const { id, categorie, publics, vehicules, gratuit, direct, communes } = toFiltrable(servie, codes.length);
  const horaires = servie.offre.horaires_accueil ?? servie.structure.horaires_accueil;
  const lus = horaires === undefined ? undefined : parseHoraires(horaires);
  return {
    'data-offre': id,
    'data-categorie': categorie,
    'data-publics': join(publics),
    'data-vehicules': join(vehicules),
    'data-gratuit': gratuit ? '' : undefined,
    'data-direct': direct ? '' : undefined,
    'data-communes': communes && formatPlages(communes, codes),
    'data-terminee': servie.offre.statut === 'terminee' ? '' : undefined,
    'data-valide-au': servie.offre.valide_au,
    'data-semaine': lus?.regulier ? JSON.stringify(lus.semaine) : undefined,
    'data-feries': lus?.regulier ? lus.jours_feries : undefined,
  };
}
