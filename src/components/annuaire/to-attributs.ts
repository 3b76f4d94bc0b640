import { parseHoraires } from '@/catalogue/horaires.ts';
import type { OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import type { OffreServie } from '@/domain/catalogue/catalogue.ts';
import { getContact } from '@/domain/contact/get-contact.ts';

const join = (valeurs: readonly string[]) => (valeurs.length > 0 ? valeurs.join(' ') : undefined);

/** Ce que l’élément filtres-offres lit sur chaque <li> de la liste pour la filtrer. */
export function toAttributs(servie: OffreServie, filtrable: OffreFiltrable) {
  const { id, categorie, publics, vehicules, gratuit, direct, zone } = filtrable;
  const { horaires_accueil: horaires } = getContact(servie);
  const lus = horaires === undefined ? undefined : parseHoraires(horaires);
  return {
    'data-offre': id,
    'data-categorie': categorie,
    'data-publics': join(publics),
    'data-vehicules': join(vehicules),
    'data-gratuit': gratuit ? '' : undefined,
    'data-direct': direct ? '' : undefined,
    'data-zone': zone?.join(' '),
    'data-terminee': servie.offre.statut === 'terminee' ? '' : undefined,
    'data-valide-au': servie.offre.valide_au,
    'data-semaine': lus?.regulier ? JSON.stringify(lus.semaine) : undefined,
    'data-feries': lus?.regulier ? lus.jours_feries : undefined,
  };
}
