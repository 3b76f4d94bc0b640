import { addJours } from '../temps/add-jours.ts';
import type { DatesOffre, Etat } from './statut.ts';

/** Le premier jour où redemander une offre arrêtée ou à venir ; undefined quand aucune date ne le dit. */
export function getReprise(
  { statut, statut_jusqu_au, valide_du }: DatesOffre,
  etat: Etat,
): string | undefined {
  if (etat.statut === 'a-venir') return valide_du;
  return statut_jusqu_au !== undefined && etat.statut === statut ? addJours(statut_jusqu_au, 1) : undefined;
}
