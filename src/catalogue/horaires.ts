import OpeningHours from 'opening_hours';
import type { AccueilFeries, Plage, Semaine } from '../domain/contact/horaires.ts';
import { MINUTES_PAR_JOUR, MS_PAR_JOUR } from '../domain/temps/durees.ts';
import { getJourDeSemaine } from '../domain/temps/jours-de-semaine.ts';
import { getJoursFeries } from '../domain/temps/jours-feries.ts';
import { describeHoraires } from './describe-horaires.ts';
import { memoize } from './memoize.ts';

/** Des horaires OpenStreetMap, lus pour l’affichage et pour le calcul « ouvert / fermé ». */
export interface Horaires {
  /** Lignes à afficher : « Lundi au vendredi : 9 h – 12 h ». */
  readonly texte: readonly string[];
  /** Sept listes de [ouverture, fermeture] en minutes, le lundi d’abord ; vides quand `regulier` est faux. */
  readonly semaine: Semaine;
  readonly jours_feries: AccueilFeries;
  /** Faux quand toutes les semaines ne se ressemblent pas : on ne sait pas dire « ouvert » sans risque. */
  readonly regulier: boolean;
}

// opening_hours veut une région pour connaître les vacances scolaires ; aucun résultat ne dépend d’elle.
const FRANCE = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: 'Bourgogne-Franche-Comté' } };
const CORRECTIONS: ReadonlySet<string> = new Set([
  'word_error_correction',
  'without_minutes',
  'hour_min_separator',
]);
const VIDE: Semaine = [[], [], [], [], [], [], []];

const parse = (texte: string): OpeningHours | undefined => {
  try {
    return new OpeningHours(texte, FRANCE);
  } catch {
    return undefined;
  }
};

const isExact = (lu: OpeningHours) => !lu.getStructuredWarnings().some(({ type }) => CORRECTIONS.has(type));

/** Vrai si le texte suit la syntaxe OpenStreetMap, sans mot français ni heure approximative. */
export function isHoraires(texte: string): boolean {
  const lu = parse(texte);
  return lu !== undefined && isExact(lu);
}

/** La bonne écriture d’horaires presque justes : « lundi 9h-12h » → « Mo 09:00-12:00 ». */
export function correctHoraires(texte: string): string | undefined {
  const propre = (parse(texte) ?? parse(replaceTournures(texte)))?.prettifyValue();
  return propre !== undefined && propre !== texte && isHoraires(propre) ? propre : undefined;
}

const replaceTournures = (texte: string) =>
  texte
    .replace(/(\d{1,2})\s?[hH]\s?(\d{2})?/g, (_, h: string, m = '00') => `${h}:${m}`)
    .replace(/\s+(?:au|à|a)\s+/g, '-')
    .replace(/\s+et\s+/g, ',')
    .replace(/\s*:\s+/g, ' ');

/** Les plages d’un jour, à partir de son minuit local ; undefined si une partie n’est pas certaine. */
function readJour(lu: OpeningHours, annee: number, mois: number, jour: number): readonly Plage[] | undefined {
  const debut = new Date(annee, mois - 1, jour);
  const fin = new Date(annee, mois - 1, jour + 1);
  const toMinutes = (date: Readonly<Date>) =>
    date.getHours() * 60 +
    date.getMinutes() +
    Math.round((date.getTime() - date.getHours() * 3_600_000 - debut.getTime()) / MS_PAR_JOUR) *
      MINUTES_PAR_JOUR;
  const plages: Plage[] = [];
  // Le lendemain aussi, pour voir où finit une plage qui passe minuit.
  for (const [de, a, incertain] of lu.getOpenIntervals(debut, new Date(annee, mois - 1, jour + 2))) {
    if (de >= fin) continue;
    if (incertain) return undefined;
    plages.push([toMinutes(de), toMinutes(a)]);
  }
  return plages;
}

// Du lundi 12 au dimanche 18 janvier 2026 : ni jour férié, ni changement d’heure.
const LUNDI = { annee: 2026, mois: 1, jour: 12 };

function readSemaine(lu: OpeningHours): Semaine | undefined {
  const veille = readJour(lu, LUNDI.annee, LUNDI.mois, LUNDI.jour - 1);
  const jours = VIDE.map((_, rang) => readJour(lu, LUNDI.annee, LUNDI.mois, LUNDI.jour + rang));
  return jours.every((jour) => jour !== undefined)
    ? jours.map((plages, rang) => trimVeille(plages, rang === 0 ? veille : jours[rang - 1]))
    : undefined;
}

/** Coupe à minuit une plage trop longue, et retire d’un jour ce qui appartient à la veille. */
function trimVeille(plages: readonly Plage[], veille: readonly Plage[] | undefined): readonly Plage[] {
  const report = Math.max(
    0,
    ...(veille ?? [])
      .filter(([de, a]) => de > 0 && a > MINUTES_PAR_JOUR && a < 2 * MINUTES_PAR_JOUR)
      .map(([, a]) => a - MINUTES_PAR_JOUR),
  );
  return plages
    .filter(([de, a]) => !(de === 0 && a <= report))
    .map(([de, a]): Plage => (de === 0 && a > MINUTES_PAR_JOUR ? [0, MINUTES_PAR_JOUR] : [de, a]));
}

function readFeries(lu: OpeningHours, texte: string, semaine: Semaine): AccueilFeries {
  if (texte.trim() === '24/7') return 'ouvert';
  if (!/\bPH\b/.test(texte)) return 'inconnu';
  const jours = [2026, 2027].flatMap((annee) =>
    getJoursFeries(annee).map(({ date }) => {
      const [an = annee, mois = 1, jour = 1] = date.split('-').map(Number);
      const rang = getJourDeSemaine(date);
      return { plages: readJour(lu, an, mois, jour), ordinaires: semaine[rang] };
    }),
  );
  if (jours.every(({ plages }) => plages?.length === 0)) return 'ferme';
  const memes = jours.every(
    ({ plages, ordinaires }) => JSON.stringify(plages) === JSON.stringify(ordinaires),
  );
  return memes ? 'ouvert' : 'inconnu';
}

/** Vrai si chaque règle donne ses heures et si, les jours fériés mis à part, toutes les semaines se ressemblent. */
function isRegulier(texte: string): boolean {
  if (/\b(sunrise|sunset|dawn|dusk)\b/.test(texte)) return false;
  const regles = texte.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((regle) => !/^\s*PH\b/.test(regle));
  const sansFeries = regles.join(';').replace(/,\s*PH\b/g, '');
  return (
    regles.every((regle) => /\d:\d|24\/7|\boff\b|\bclosed\b/.test(regle)) &&
    parse(sansFeries)?.isWeekStable() === true
  );
}

/** Lit des horaires ; undefined quand le texte ne suit pas la syntaxe. Une lecture coûte plus qu’une page : elle est gardée. */
export const parseHoraires = memoize(readHoraires);

function readHoraires(texte: string): Horaires | undefined {
  const lu = parse(texte);
  if (!lu || !isExact(lu)) return undefined;
  const semaine = isRegulier(texte) ? readSemaine(lu) : undefined;
  return {
    texte: describeHoraires(lu.prettifyValue()) ??
      describeHoraires(texte) ?? [lu.prettifyValue({ conf: { locale: 'fr' } } as object)],
    semaine: semaine ?? VIDE,
    jours_feries: semaine ? readFeries(lu, texte, semaine) : 'inconnu',
    regulier: semaine !== undefined,
  };
}
