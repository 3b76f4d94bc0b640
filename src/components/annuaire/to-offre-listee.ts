import { parseHoraires } from '@/catalogue/horaires.ts';
import type { OffreListee } from '@/domain/annuaire/attributs.ts';
import { toFiltrable } from '@/domain/annuaire/to-filtrable.ts';
import type { OffreServie, Territoire } from '@/domain/catalogue/catalogue.ts';
import { getContact } from '@/domain/contact/get-contact.ts';
import { isVivante } from '@/domain/offre/is-vivante.ts';

/** Une offre telle que la liste d’un territoire la porte, horaires lus. */
export function toOffreListee(servie: OffreServie, territoire: Pick<Territoire, 'communes'>): OffreListee {
  const { horaires_accueil: horaires } = getContact(servie);
  const lus = horaires === undefined ? undefined : parseHoraires(horaires);
  return {
    ...toFiltrable(servie, territoire),
    semaine: lus?.regulier ? lus.semaine : undefined,
    feries: lus?.regulier ? lus.jours_feries : 'inconnu',
    fin: isVivante(servie.offre) ? servie.offre.valide_au : '',
  };
}
