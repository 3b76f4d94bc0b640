import { JOURS } from '../domain/temps/jours-de-semaine.ts';
import { toRang } from '../domain/temps/rang-de-jour.ts';
import { matchRegle, toJourCivil } from './match-regle.ts';
import type { Jour, Regle } from './parse-regles.ts';

/** Une règle, avec les seuls jours que les suivantes lui laissent. */
export interface RegleJointe extends Regle {
  /** Certains jours, elle prend la place d’heures dites plus haut. */
  readonly remplace: boolean;
}

// Seize ans : les semaines 53, les Pâques tôt et tard, chaque date un jour de semaine et un dimanche.
const DEBUT = toRang('2024-01-01');
const EPREUVE = Array.from({ length: toRang('2040-01-01') - DEBUT }, (_, rang) => toJourCivil(DEBUT + rang));

const isSemaine = ({ jour, rangs }: Jour) => typeof jour === 'number' && !rangs;
const isFeries = ({ jours }: Regle) => jours.length > 0 && jours.every(({ jour }) => jour === 'PH');

/** Ne parle que de jours nommés un à un : « le 24 décembre ». */
export const isDateSeule = ({ periodes }: Regle): boolean =>
  periodes.length > 0 &&
  periodes.every(
    (periode) =>
      'paques' in periode ||
      (periode.de.jour !== undefined &&
        periode.de.jour === periode.a.jour &&
        periode.de.mois === periode.a.mois &&
        periode.de.annee === periode.a.annee),
  );

/** Ne vaut qu’à certains moments de l’année, quels que soient ses jours. */
export const hasCondition = ({ annees, periodes, semaines, vacances }: Regle): boolean =>
  annees !== undefined || periodes.length > 0 || semaines.length > 0 || vacances;

/** Ne vaut pas chaque semaine. */
export const isException = (regle: Regle): boolean =>
  hasCondition(regle) ||
  regle.jours.some(({ rangs }) => rangs) ||
  (regle.jours.length > 0 && !regle.jours.some(isSemaine));

const isSansJours = (regle: Regle) => regle.jours.length === 0 && !isException(regle);
/** « sur rendez-vous », sans jour : une remarque qui ne change rien au reste. */
const isRemarque = (regle: Regle) =>
  isSansJours(regle) && regle.heures.length === 0 && regle.etat === undefined;
/** « We 12:00-14:00 off » retire ces heures, rien d’autre. */
export const isCoupure = ({ etat, heures }: Regle): boolean => etat === 'ferme' && heures.length > 0;
const isFermeture = ({ etat, heures }: Regle) => etat === 'ferme' && heures.length === 0;

/** Le jour commun à deux règles est à la seconde : après « ; », ou quand l’une des deux ferme. */
const isReprise = (une: Regle, autre: Regle) =>
  autre.lien !== '||' &&
  !isCoupure(autre) &&
  !isRemarque(autre) &&
  (autre.lien === ';' || isFermeture(une) || isFermeture(autre));

const isPartage = (une: Regle, autre: Regle) =>
  EPREUVE.some((date) => matchRegle(une, date) && matchRegle(autre, date));

const isVacances = (regle: Regle) =>
  regle.vacances && regle.jours.length === 0 && !hasCondition({ ...regle, vacances: false });

/** Les jours qu’une règle reprend toujours à celles qui la précèdent. */
function listRepris(regle: Regle): readonly Jour['jour'][] {
  if (isVacances(regle)) return ['SH'];
  return hasCondition(regle) ? [] : regle.jours.flatMap(({ jour, rangs }) => (rangs ? [] : [jour]));
}

function removeJours(une: RegleJointe, autre: Regle): RegleJointe {
  const repris = listRepris(autre);
  const siens = une.jours.length > 0 ? une.jours : JOURS.map((_, jour): Jour => ({ jour }));
  const jours = siens.filter(({ jour, rangs }) => rangs || !repris.includes(jour));
  return jours.length < siens.length ? { ...une, jours } : une;
}

const explainOrdre = (une: Regle, autre: Regle) =>
  `« ${une.ecrite} » est remplacé par « ${autre.ecrite} », écrit après : mettez l’exception en dernier, '${autre.ecrite}; ${une.ecrite}'.`;
const explainPerte = (une: Regle, autre: Regle) =>
  `« ${une.ecrite} » ne sert jamais : « ; » le remplace par « ${autre.ecrite} ». Pour garder les deux, mettez une virgule, '${une.ecrite}, ${autre.ecrite}'.`;

/** Ce que « autre » laisse à « une », écrite avant elle ; une phrase quand ce n’est sûrement pas ce que l’on voulait. */
function replace(une: RegleJointe, autre: Regle): RegleJointe | string {
  if (!isReprise(une, autre) || une.lien === '||' || isRemarque(une)) return une;
  const ordinaire = !isException(autre);
  if (isException(une)) return ordinaire && isPartage(une, autre) ? explainOrdre(une, autre) : une;
  const reste = removeJours(une, autre);
  if (reste !== une && reste.jours.length === 0) return explainPerte(une, autre);
  return ordinaire && isException(reste) && isPartage(reste, autre) ? explainOrdre(une, autre) : reste;
}

function findPerdue(regles: readonly Regle[]): string | undefined {
  for (const [rang, une] of regles.entries()) {
    const suivantes = regles.slice(rang + 1).filter((suivante) => isReprise(une, suivante));
    const autre = suivantes.at(-1);
    if (!autre || une.lien === '||' || isRemarque(une)) continue;
    const siens = EPREUVE.filter((date) => matchRegle(une, date));
    if (siens.length > 0 && siens.every((date) => suivantes.some((suivante) => matchRegle(suivante, date))))
      return explainPerte(une, autre);
  }
  return undefined;
}

/**
 * Applique les « ; » : un jour que reprend une règle disparaît des précédentes. Une phrase à la place, quand ce qui est
 * écrit se contredit.
 */
export function joinRegles(regles: readonly Regle[]): readonly RegleJointe[] | string {
  let jointes: readonly RegleJointe[] = [];
  for (const regle of regles) {
    const { ecrite, lien, heures } = regle;
    const suit = jointes.length > 0 && lien !== '||';
    if (suit && isSansJours(regle) && !isRemarque(regle))
      return `« ${ecrite} » remplacerait tout ce qui précède : écrivez ses jours, par exemple 'Mo-Fr ${ecrite}'.`;
    const restes = jointes.map((jointe) => (suit ? replace(jointe, regle) : jointe));
    const faute = restes.find((reste) => typeof reste === 'string');
    if (faute !== undefined) return faute;
    // « Le 24 décembre », « jours fériés » : on comprend qu’ils font exception.
    const seDit = isDateSeule(regle) || isFeries(regle);
    const remplace =
      suit &&
      lien === ';' &&
      heures.length > 0 &&
      regle.etat !== 'ferme' &&
      isException(regle) &&
      !seDit &&
      jointes.some((une) => une.heures.length > 0 && !isCoupure(une) && isPartage(une, regle));
    jointes = [...restes.filter((reste) => typeof reste !== 'string'), { ...regle, remplace }];
  }
  return findPerdue(regles) ?? jointes;
}
