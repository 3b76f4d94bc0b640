import type { Semaine } from '../contact/horaires.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { getJourDeSemaine } from '../temps/jours-de-semaine.ts';
import type { OffreDeTrajet } from '../trajet/trajet.ts';

const SEMAINE = 7;

/** Ce qu’un jour a de propre : ses heures, et celles de la veille qui passent minuit. */
function formatJour(semaine: Semaine | undefined, jour: number): string {
  const veille = semaine?.[(jour + SEMAINE - 1) % SEMAINE] ?? [];
  return JSON.stringify([semaine?.[jour], veille.filter(([, fin]) => fin > MINUTES_PAR_JOUR)]);
}

/**
 * Pour chaque date, le rang de la première où ce transport roule de même : la seule qu’il faut juger. Un service qui change
 * à une date, ou qui a plusieurs horaires, se juge chaque jour.
 */
export function listSemblables(
  { horaires_desserte, desserte, statut_jusqu_au, valide_du, valide_au }: OffreDeTrajet,
  dates: readonly string[],
): readonly number[] {
  if (desserte?.variantes || statut_jusqu_au || valide_du || valide_au) return [...dates.keys()];
  const cles = dates.map((date) => formatJour(horaires_desserte?.semaine, getJourDeSemaine(date)));
  return cles.map((cle) => cles.indexOf(cle));
}
