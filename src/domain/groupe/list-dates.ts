import { addJours } from '../temps/add-jours.ts';
import { getJourDeSemaine } from '../temps/jours-de-semaine.ts';
import { getJoursFeries } from '../temps/jours-feries.ts';

/** Une semaine pour réserver. */
const DANS_JOURS = 7;
const SEMAINE = 7;

/**
 * Pour chaque jour de la semaine demandé (0 pour lundi), une date à venir qui n’est pas fériée : un jour ordinaire, avec le
 * temps de réserver.
 */
export function listDates(
  jours: readonly number[],
  aujourdhui: string,
  departement: string,
): readonly string[] {
  const depart = addJours(aujourdhui, DANS_JOURS);
  const isFerie = (jour: string) =>
    getJoursFeries(Number(jour.slice(0, 4)), departement).some(({ date }) => date === jour);
  return jours.map((jour) => {
    let date = addJours(depart, (jour - getJourDeSemaine(depart) + SEMAINE) % SEMAINE);
    while (isFerie(date)) date = addJours(date, SEMAINE);
    return date;
  });
}
