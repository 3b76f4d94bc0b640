import type { EvenementSaisi } from './evenement.schema.ts';

/** Une séance datée. */
export interface Occurrence {
  readonly jour: string;
  readonly debut?: string | undefined;
  readonly fin?: string | undefined;
}

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const UN_JOUR_MS = 86_400_000;
const MAX = 400;

/** Toutes les séances d’un événement, dans l’ordre ; vide quand les dates sont à vérifier. */
export function listOccurrences(
  evenement: Pick<EvenementSaisi, 'dates' | 'recurrence'>,
): readonly Occurrence[] {
  const { dates = [], recurrence } = evenement;
  const repetees: Occurrence[] = [];
  if (recurrence) {
    const debut = Date.parse(`${recurrence.du}T00:00:00Z`);
    const fin = Date.parse(`${recurrence.au}T00:00:00Z`);
    // Une récurrence « toutes les n semaines » compte les semaines depuis le premier jour.
    for (let t = debut; t <= fin && repetees.length < MAX; t += UN_JOUR_MS) {
      const jour = new Date(t);
      const semaine = Math.floor((t - debut) / (7 * UN_JOUR_MS));
      const nom = JOURS[jour.getUTCDay()];
      if (semaine % recurrence.toutes_les_semaines === 0 && recurrence.jours.some((j) => j === nom))
        repetees.push({
          jour: jour.toISOString().slice(0, 10),
          debut: recurrence.debut,
          fin: recurrence.fin,
        });
    }
  }
  return [...dates, ...repetees].sort((a, b) =>
    `${a.jour}${a.debut ?? ''}` < `${b.jour}${b.debut ?? ''}` ? -1 : 1,
  );
}
