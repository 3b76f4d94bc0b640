import type { OffreEvaluee } from './group-evaluees.ts';
import { getRang } from './rang.ts';

/** Combien d’offres sont pour la personne, ou sans doute, et restent cachées par le besoin choisi. */
export const countCachees = (
  toutes: readonly OffreEvaluee<unknown>[],
  montrees: readonly OffreEvaluee<unknown>[],
) =>
  toutes.filter((une) => ['oui', 'sans-doute'].includes(getRang(une.evaluation)) && !montrees.includes(une))
    .length;

export const describeCachees = (nombre: number) =>
  nombre === 1
    ? '1 autre, sans doute, pour un autre besoin'
    : `${nombre} autres, sans doute, pour d’autres besoins`;
