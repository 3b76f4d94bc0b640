import OpeningHours from 'opening_hours';
import type { AccueilFeries, Semaine } from '../domain/contact/horaires.ts';
import { computeSemaine } from './compute-semaine.ts';
import { describeHoraires } from './describe-horaires.ts';
import { joinRegles } from './join-regles.ts';
import { memoize } from './memoize.ts';
import { parseRegles } from './parse-regles.ts';

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
const EXEMPLE =
  'Écrivez les jours en anglais abrégé et les heures complètes, par exemple "Mo-Fr 09:00-12:00,14:00-17:00; PH off".';

interface Lu {
  /** L’écriture, mise en forme. */
  readonly propre: string;
  /** Faux quand la bibliothèque a deviné. */
  readonly exact: boolean;
}

function getSansErreur<R>(lire: () => R): R | undefined {
  try {
    return lire();
  } catch {
    return undefined;
  }
}

function parse(texte: string): Lu | undefined {
  const lu = getSansErreur(() => new OpeningHours(texte, FRANCE));
  if (!lu) return undefined;
  // Elle cherche parfois les vacances d’une année qu’elle ne connaît pas, et s’arrête : le texte est bien écrit pourtant.
  const avis = getSansErreur(() => lu.getStructuredWarnings()) ?? [];
  const propre = getSansErreur(() => lu.prettifyValue()) ?? texte;
  return { propre, exact: !avis.some(({ type }) => CORRECTIONS.has(type)) };
}

const replaceTournures = (texte: string) =>
  texte
    .replace(/(\d{1,2})\s?[hH]\s?(\d{2})?/g, (_, h: string, m = '00') => `${h}:${m}`)
    .replace(/\s+et\s+(?:de\s+)?/g, ',')
    .replace(/(^|\s)(?:du|de|les?)\s+/g, '$1')
    .replace(/\s+(?:au|à|a)\s+/g, '-')
    .replace(/\s*:\s+/g, ' ');

/** La bonne écriture d’horaires presque justes : « lundi 9h-12h » → « Mo 09:00-12:00 ». */
function correctHoraires(texte: string): string | undefined {
  const propre = (parse(texte) ?? parse(replaceTournures(texte)))?.propre;
  return propre !== undefined && propre !== texte && parseHoraires(propre) ? propre : undefined;
}

// Ce qui se dit autrement, et comment.
const CONSEILS: readonly (readonly [RegExp, string])[] = [
  [/week .*\//, "Une semaine sur deux s’écrit 'week 02-52/2' (paires) ou 'week 01-53/2' (impaires)."],
  [/summer|winter|spring|autumn|été|hiver/i, "Écrivez les mois, par exemple 'Apr-Sep Mo-Fr 09:00-12:00'."],
  [/dawn|dusk|sun/, "Du lever au coucher du soleil s’écrit 'sunrise-sunset'."],
  [/\d:\d\d\//, 'Écrivez la plage, et le reste en commentaire : \'Mo 10:00-16:00 "un départ par heure"\'.'],
  [/[+-]\d+ day/, "Écrivez la date elle-même, par exemple 'Dec 26 off'."],
  [
    /"/,
    'Écrivez le commentaire en français, à la fin, entre guillemets doubles : \'Mo-Fr 09:00-12:00 "sur rendez-vous"\'.',
  ],
];
const findConseil = (texte: string) => CONSEILS.find(([motif]) => motif.test(texte))?.[1];

const explainMuet = (ecrite: string) =>
  `Le site ne sait pas dire « ${ecrite} » en français. ${findConseil(ecrite) ?? `Écrivez une règle plus simple, et le reste en commentaire : 'Mo-Fr 09:00-12:00 "le matin des jours de marché"'.`}`;

/** Les horaires lus ; une phrase à la place, qui dit à l’éditeur quoi écrire. */
function readHoraires(texte: string): Horaires | string {
  const lu = parse(texte);
  if (!lu?.exact) {
    const juste = correctHoraires(texte);
    return `« ${texte} » n’est pas au format OpenStreetMap. ${juste ? `Vouliez-vous écrire '${juste}' ?` : (findConseil(texte) ?? EXEMPLE)}`;
  }
  const lues = parseRegles(lu.propre);
  if (typeof lues === 'string') return explainMuet(lues);
  const regles = joinRegles(lues);
  if (typeof regles === 'string') return regles;
  const lignes = describeHoraires(regles);
  if (typeof lignes === 'string') return explainMuet(lignes);
  const calcul = computeSemaine(regles);
  return {
    texte: lignes,
    semaine: calcul?.semaine ?? VIDE,
    jours_feries: calcul?.jours_feries ?? 'inconnu',
    regulier: calcul !== undefined,
  };
}

/** Une lecture coûte plus qu’une page : elle est gardée. */
const read = memoize(readHoraires);

/** Lit des horaires ; undefined quand le site ne sait pas les lire, ou pas les dire. */
export function parseHoraires(texte: string): Horaires | undefined {
  const lus = read(texte);
  return typeof lus === 'string' ? undefined : lus;
}

/** Ce qu’un éditeur doit écrire à la place ; undefined quand le site sait lire et dire ces horaires. */
export function explainHoraires(texte: string): string | undefined {
  const lus = read(texte);
  return typeof lus === 'string' ? lus : undefined;
}
