import { addJours } from '../domain/temps/add-jours.ts';
import { findJourFerie, getPaques } from '../domain/temps/jours-feries.ts';
import { fromRang, getRangDansSemaine, toRang } from '../domain/temps/rang-de-jour.ts';
import type { DateCivile, Periode } from './parse-periodes.ts';
import type { Jour, Regle } from './parse-regles.ts';

// Les vacances scolaires changent d’une zone et d’une année à l’autre : ces jours-ci en sont partout, toujours.
const VACANCES: Periode = { de: { mois: 6, jour: 10 }, a: { mois: 7, jour: 25 } };

/** Un jour, avec ce que les règles regardent. */
interface JourCivil extends DateCivile {
  readonly annee: number;
  readonly jour: number;
  readonly rang: number;
  readonly date: string;
}

/** Un jour, d’après son rang (rang-de-jour.ts). */
export function toJourCivil(rang: number): JourCivil {
  const date = fromRang(rang);
  const [annee = 0, mois = 1, jour = 1] = date.split('-').map(Number);
  return { rang, date, annee, mois: mois - 1, jour };
}

/** Le numéro de la semaine, d’après ISO 8601 : celle qui porte le premier jeudi de l’année est la première. */
function getSemaine(rang: number): number {
  const jeudi = rang - getRangDansSemaine(rang) + 3;
  return 1 + Math.floor((jeudi - toRang(`${fromRang(jeudi).slice(0, 4)}-01-01`)) / 7);
}

function isDansPeriode(periode: Periode, { annee, mois, jour, date }: JourCivil): boolean {
  if ('paques' in periode) return date === addJours(getPaques(annee), periode.paques);
  const toCle = (borne: DateCivile, defaut: number) =>
    ((borne.annee ?? 0) * 12 + borne.mois) * 32 + (borne.jour ?? defaut);
  const [de, a] = [toCle(periode.de, 1), toCle(periode.a, 31)];
  const ici = toCle({ annee: periode.de.annee === undefined ? 0 : annee, mois, jour }, jour);
  return de <= a ? de <= ici && ici <= a : de <= ici || ici <= a;
}

function isJour({ jour: voulu, rangs }: Jour, date: JourCivil): boolean {
  if (voulu === 'PH') return findJourFerie(date.date) !== undefined;
  if (voulu === 'SH') return isDansPeriode(VACANCES, date);
  if (voulu !== getRangDansSemaine(date.rang)) return false;
  if (!rangs) return true;
  const dernier = new Date(Date.UTC(date.annee, date.mois + 1, 0)).getUTCDate();
  return rangs.some(
    (rang) => rang === Math.ceil(date.jour / 7) || rang === -Math.ceil((dernier - date.jour + 1) / 7),
  );
}

/** Vrai si une règle parle de ce jour. */
export const matchRegle = (
  { annees, periodes, semaines, vacances, jours }: Regle,
  date: JourCivil,
): boolean =>
  (!annees || (annees.de <= date.annee && date.annee <= annees.a)) &&
  (periodes.length === 0 || periodes.some((periode) => isDansPeriode(periode, date))) &&
  (semaines.length === 0 ||
    semaines.some(({ de, a, pas }) => {
      const semaine = getSemaine(date.rang);
      return de <= semaine && semaine <= a && (semaine - de) % pas === 0;
    })) &&
  (!vacances || isDansPeriode(VACANCES, date)) &&
  (jours.length === 0 || jours.some((jour) => isJour(jour, date)));
