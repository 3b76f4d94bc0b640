import { JOURS } from '../temps/jours-de-semaine.ts';
import { fromRang, getRangDansSemaine, toRang } from '../temps/rang-de-jour.ts';
import type { EvenementSaisi } from './evenement.schema.ts';

/** Une séance datée. */
export interface Occurrence {
  readonly jour: string;
  readonly debut?: string | undefined;
  readonly fin?: string | undefined;
}

const MAX = 400;

/** Toutes les séances d’un événement, dans l’ordre ; vide quand les dates sont à vérifier. */
export function listOccurrences(
  evenement: Pick<EvenementSaisi, 'dates' | 'recurrence'>,
): readonly Occurrence[] {
  const { dates = [], recurrence } = evenement;
  const repetees: Occurrence[] = [];
  if (recurrence) {
    const [debut, fin] = [toRang(recurrence.du), toRang(recurrence.au)];
    const jours = recurrence.jours.map((jour) => JOURS.indexOf(jour));
    // Une récurrence « toutes les n semaines » compte les semaines depuis le premier jour.
    for (let rang = debut; rang <= fin && repetees.length < MAX; rang += 1) {
      const semaine = Math.floor((rang - debut) / JOURS.length);
      if (semaine % recurrence.toutes_les_semaines === 0 && jours.includes(getRangDansSemaine(rang)))
        repetees.push({ jour: fromRang(rang), debut: recurrence.debut, fin: recurrence.fin });
    }
  }
  return [...dates, ...repetees].sort((a, b) =>
    `${a.jour}${a.debut ?? ''}` < `${b.jour}${b.debut ?? ''}` ? -1 : 1,
  );
}
