import type { Commune } from '../commune/commune.ts';
import { toDepartement } from '../commune/to-departement.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';
import { findJourFerie } from '../temps/jours-feries.ts';
import { fromRang, getRangDansSemaine, toRang } from '../temps/rang-de-jour.ts';
import type { EvenementSaisi } from './evenement.schema.ts';

/** Une séance datée. */
export interface Occurrence {
  readonly jour: string;
  readonly debut?: string | undefined;
  readonly fin?: string | undefined;
  /** Elle revient ce jour-là sans que personne l’ait écrit, et c’est un jour férié. */
  readonly ferie?: boolean;
}

type Recurrence = NonNullable<EvenementSaisi['recurrence']>;
type Agenda = Pick<EvenementSaisi, 'dates' | 'recurrence' | 'code_insee'>;

const MAX = 400;

/** Le lundi de la semaine d’un jour. */
const getLundi = (rang: number) => rang - getRangDansSemaine(rang);

/** Les jours d’une récurrence, exceptions comprises. « Toutes les n semaines » compte des semaines du lundi (RFC 5545). */
export function listJoursRepetes(recurrence: Recurrence): readonly string[] {
  const { du, au, toutes_les_semaines } = recurrence;
  const [debut, fin] = [toRang(du), toRang(au)];
  const voulus = recurrence.jours.map((jour) => JOURS.indexOf(jour));
  const jours: string[] = [];
  for (let rang = debut; rang <= fin && jours.length < MAX; rang += 1) {
    const semaine = (getLundi(rang) - getLundi(debut)) / JOURS.length;
    if (semaine % toutes_les_semaines === 0 && voulus.includes(getRangDansSemaine(rang)))
      jours.push(fromRang(rang));
  }
  return jours;
}

function listRepetees({ recurrence, code_insee }: Agenda, communes: Communes): readonly Occurrence[] {
  if (!recurrence) return [];
  const { debut, fin, sauf = [] } = recurrence;
  // Sans commune, le férié d’un seul département du territoire fait déjà douter.
  const departements = new Set(
    code_insee === undefined ? communes.map(({ departement }) => departement) : [toDepartement(code_insee)],
  );
  const isFerie = (jour: string) =>
    [undefined, ...departements].some((departement) => findJourFerie(jour, departement));
  return listJoursRepetes(recurrence)
    .filter((jour) => !sauf.includes(jour))
    .map((jour) => ({ jour, debut, ...(fin && { fin }), ...(isFerie(jour) && { ferie: true }) }));
}

type Communes = readonly Pick<Commune, 'departement'>[];

const toCle = ({ jour, debut = '' }: Occurrence) => jour + debut;

/**
 * Toutes les séances d’un événement, dans l’ordre, chacune une fois ; vide quand les dates sont à vérifier. Une date
 * écrite à la main l’emporte sur la même calculée : même un jour férié, quelqu’un l’a confirmée. `communes` sont celles
 * du territoire, pour ses jours fériés.
 */
export function listOccurrences(evenement: Agenda, communes: Communes = []): readonly Occurrence[] {
  const ecrites = evenement.dates ?? [];
  const jours = new Set(ecrites.map(({ jour }) => jour));
  const seances = new Map<string, Occurrence>();
  for (const { ferie = false, ...seance } of listRepetees(evenement, communes))
    seances.set(toCle(seance), ferie && !jours.has(seance.jour) ? { ...seance, ferie } : seance);
  for (const seance of ecrites) seances.set(toCle(seance), { ...seances.get(toCle(seance)), ...seance });
  // Un jour écrit sans heure ne dit rien de plus que la séance de ce jour qui en a une.
  const avecHeure = new Set([...seances.values()].flatMap(({ jour, debut }) => (debut ? [jour] : [])));
  return [...seances.values()]
    .filter(({ jour, debut }) => debut !== undefined || !avecHeure.has(jour))
    .sort((une, autre) => (toCle(une) < toCle(autre) ? -1 : 1));
}
