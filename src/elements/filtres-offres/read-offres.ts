import { fromAttributs, type OffreListee } from '@/domain/annuaire/attributs.ts';
import type { OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import { LIGNE } from '@/domain/annuaire/ligne.ts';
import { getOuverture } from '@/domain/contact/horaires.ts';
import type { MomentLocal } from '@/domain/temps/moment-local.ts';

/** Une offre de la liste, et son élément. */
export interface LigneListee {
  readonly li: HTMLLIElement;
  readonly offre: OffreListee;
}

/** Lit la liste rendue par le serveur. */
export function readOffres(racine: ParentNode): readonly LigneListee[] {
  return [...racine.querySelectorAll<HTMLLIElement>(LIGNE)].map((li) => ({
    li,
    offre: fromAttributs(li.dataset),
  }));
}

/** Les offres à un moment donné. Horaires inconnus : pas montrée comme ouverte. */
export function toOffresDuMoment(
  offres: readonly OffreListee[],
  moment: MomentLocal,
  departement: string | undefined,
): readonly OffreFiltrable[] {
  return offres.map((offre) => {
    const { semaine, feries, fin } = offre;
    return {
      ...offre,
      ouvert: semaine !== undefined && getOuverture(semaine, feries, moment, departement).etat === 'ouvert',
      annexe: offre.annexe || (fin !== undefined && fin < moment.date),
    };
  });
}

/** Les offres d’une réponse, dans l’ordre de la réponse, les annexes à la fin ; un identifiant inconnu est ignoré. */
export function selectOffres(
  offres: readonly OffreFiltrable[],
  ids: readonly string[],
): readonly OffreFiltrable[] {
  const parId = new Map(offres.map((offre) => [offre.id, offre]));
  const trouvees = ids.flatMap((id) => parId.get(id) ?? []);
  return [...trouvees.filter(({ annexe }) => !annexe), ...trouvees.filter(({ annexe }) => annexe)];
}
