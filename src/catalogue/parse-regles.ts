import { MINUTES_PAR_JOUR } from '../domain/temps/durees.ts';
import { JOURS } from '../domain/temps/jours-de-semaine.ts';
import { M, PERIODES, type Periode, parsePeriodes } from './parse-periodes.ts';

// Lit la part de la syntaxe OpenStreetMap que le site sait dire en français, dans l’écriture que rend prettifyValue.
// Grammaire : https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification

/** Un jour de la semaine (0 pour lundi), ceux de certains rangs dans le mois, les fériés ou les vacances scolaires. */
export interface Jour {
  readonly jour: number | 'PH' | 'SH';
  readonly rangs?: readonly number[];
}

/** En minutes, ou d’après le soleil ; `a` est absent de « 18:00+ ». */
export interface Heures {
  readonly de: number | Soleil;
  readonly a?: number | Soleil;
  /** « 09:00-12:00+ » : l’heure de fin est la plus tôt possible. */
  readonly auMoins?: boolean;
}

export type Soleil = 'sunrise' | 'sunset';

/** Une règle : les jours qui suivent toutes ses conditions, et ce qui s’y passe. Une condition absente n’exclut rien. */
export interface Regle {
  readonly ecrite: string;
  /** « ; » remplace ce qui précède, « , » s’y ajoute, « || » sert quand rien d’autre ne dit ouvert. */
  readonly lien: ';' | ',' | '||';
  readonly annees: { readonly de: number; readonly a: number } | undefined;
  readonly periodes: readonly Periode[];
  readonly semaines: readonly { readonly de: number; readonly a: number; readonly pas: number }[];
  readonly vacances: boolean;
  readonly jours: readonly Jour[];
  readonly heures: readonly Heures[];
  readonly etat: 'ouvert' | 'ferme' | 'inconnu' | undefined;
  readonly note: string | undefined;
}

const ABREGES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const ETATS = { open: 'ouvert', off: 'ferme', closed: 'ferme', unknown: 'inconnu' } as const;

const J = `(?:${ABREGES.join('|')})`;
const JOUR = `(?:PH|SH|${J}(?:-${J}|\\[[-\\d,]+\\])?)`;
const SEMAINES = '\\d\\d(?:-\\d\\d(?:/\\d+)?)?';
const BORNE = '(?:\\d\\d:\\d\\d|sunrise|sunset)';
const HEURES = `(?:${BORNE}-${BORNE}\\+?|\\d\\d:\\d\\d\\+)`;
const listOf = (motif: string) => `${motif}(?:,${motif})*`;

const REGLE = new RegExp(
  [
    `^(?:(?<annees>\\d{4}(?:-\\d{4}|\\+)|\\d{4}(?! (?:${M}|easter))) ?)?`,
    `(?:(?<periodes>${PERIODES})(?::? |:?$))?`,
    `(?:week (?<semaines>${listOf(SEMAINES)})(?::? |:?$))?`,
    `(?<vacances>SH(?: |$))?`,
    `(?:(?<jours>${listOf(JOUR)})(?: |$))?`,
    `(?:(?<heures>24/7|${listOf(HEURES)})(?: |$))?`,
    '(?<etat>open|off|closed|unknown)?$',
  ].join(''),
);

const split = (liste: string | undefined, virgule: string | RegExp = ',') => liste?.split(virgule) ?? [];

/** De la première à la dernière, en passant par zéro s’il le faut : vendredi à lundi. */
const toSuite = (de: number, a: number, cycle: number) =>
  Array.from({ length: ((a - de + cycle) % cycle) + 1 }, (_, rang) => (de + rang) % cycle);

function parseJour(texte: string): readonly Jour[] {
  if (texte === 'PH' || texte === 'SH') return [{ jour: texte }];
  const [, de = '', a = de, liste] = /^(\w\w)(?:-(\w\w))?(?:\[(.+)\])?$/.exec(texte) ?? [];
  const rangs = split(liste).flatMap((rang) => {
    const [, du = '', au = du] = /^(-?\d)(?:-(\d))?$/.exec(rang) ?? [];
    return toSuite(Number(du), Number(au), 6);
  });
  return toSuite(ABREGES.indexOf(de), ABREGES.indexOf(a), JOURS.length).map((jour) => ({
    jour,
    ...(liste !== undefined && { rangs }),
  }));
}

function parseHeures(texte: string): Heures | undefined {
  if (texte === '24/7') return { de: 0, a: MINUTES_PAR_JOUR };
  const toBorne = (borne: string) =>
    borne === 'sunrise' || borne === 'sunset'
      ? borne
      : Number(borne.slice(0, 2)) * 60 + Number(borne.slice(3));
  const [debut = '', fin = ''] = texte.replace('+', '').split('-');
  const de = toBorne(debut);
  if (fin === '') return { de };
  const a = toBorne(fin);
  const auMoins = texte.endsWith('+') && { auMoins: true };
  if (typeof de === 'string' || typeof a === 'string') return { de, a, ...auMoins };
  const ferme = a > de ? a : a + MINUTES_PAR_JOUR;
  return ferme - de > MINUTES_PAR_JOUR ? undefined : { de, a: ferme, ...auMoins };
}

// Un commentaire se lit tel quel sur la fiche : celui qu’une base anglaise a laissé n’y passe pas.
const ETRANGER = new RegExp(
  `\\b(?:appointment|call|closed|except|holidays?|only|request|until|week(?!-?end)|weeks)\\b|\\b${J}-${J}\\b|\\b(?:PH|SH)\\b`,
);

function parseRegle(ecrite: string, lien: Regle['lien']): Regle | undefined {
  const [, nue = '', note] =
    /^([^"]*?)\s*(?:"([^"]+)"\s*)?$/.exec(ecrite.replace(/^("[^"]+"):? (.+)$/, '$2 $1')) ?? [];
  const groupes = REGLE.exec(nue)?.groups;
  if (!groupes || (nue === '' && note === undefined) || ETRANGER.test(note ?? '')) return undefined;
  const periodes = parsePeriodes(groupes['periodes']);
  const heures = split(groupes['heures']).map(parseHeures);
  if (!periodes || !heures.every((plage) => plage !== undefined)) return undefined;
  const [debut = '', fin = debut] = split(groupes['annees'], '-');
  return {
    ecrite,
    lien,
    annees: groupes['annees']
      ? { de: Number.parseInt(debut, 10), a: fin.endsWith('+') ? Infinity : Number(fin) }
      : undefined,
    periodes,
    semaines: split(groupes['semaines']).map((suite) => {
      const [de = 0, a = de, pas = 1] = suite.split(/[-/]/).map(Number);
      return { de, a, pas };
    }),
    vacances: groupes['vacances'] !== undefined,
    // La virgule entre crochets numérote (« We[1,3] »), ailleurs elle énumère.
    jours: split(groupes['jours'], /,(?![^[]*\])/).flatMap(parseJour),
    heures,
    etat: ETATS[groupes['etat'] as keyof typeof ETATS],
    note,
  };
}

const HORS_GUILLEMETS = '(?=(?:[^"]*"[^"]*")*[^"]*$)';
const LIENS = new RegExp(`\\s*(;|,(?=\\s)|\\|\\|)\\s+${HORS_GUILLEMETS}`);

/** Les règles d’une écriture mise en forme, dans l’ordre ; à défaut, le morceau que le site ne sait pas dire. */
export function parseRegles(texte: string): readonly Regle[] | string {
  const regles: Regle[] = [];
  // Le premier morceau n’a pas de lien : il ne remplace rien.
  const [premiere = '', ...suite] = texte.split(LIENS);
  const morceaux = [';', premiere, ...suite];
  for (let rang = 0; rang < morceaux.length; rang += 2) {
    const ecrite = morceaux[rang + 1] ?? '';
    const regle = parseRegle(ecrite, morceaux[rang] as Regle['lien']);
    if (!regle) return ecrite;
    regles.push(regle);
  }
  return regles;
}
