import { MINUTES_PAR_JOUR } from '../domain/temps/durees.ts';
import { formatHeure } from '../domain/temps/heure.ts';
import { JOURS } from '../domain/temps/jours-de-semaine.ts';
import { lowerFirst, upperFirst } from '../domain/text/casse.ts';
import { formatDe } from '../domain/text/format-de.ts';
import { formatListe } from '../domain/text/format-liste.ts';
import { isDateSeule, type RegleJointe } from './join-regles.ts';
import type { DateCivile, Periode } from './parse-periodes.ts';
import type { Heures, Jour, Regle } from './parse-regles.ts';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const RANGS: Readonly<Record<number, string>> = {
  1: '1er',
  2: '2e',
  3: '3e',
  4: '4e',
  5: '5e',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
};
const AUTOUR_DE_PAQUES: Readonly<Record<number, string>> = {
  [-2]: 'vendredi saint',
  0: 'dimanche de Pâques',
  1: 'lundi de Pâques',
  39: 'jeudi de l’Ascension',
  49: 'dimanche de Pentecôte',
  50: 'lundi de Pentecôte',
};
const SPECIAUX = { PH: 'jours fériés', SH: 'vacances scolaires' } as const;
const SOLEIL = { sunrise: 'lever du soleil', sunset: 'coucher du soleil' } as const;

/** undefined si une part ne se dit pas : le tout ne se dit pas non plus. */
const enumerate = (parts: readonly (string | undefined)[]) =>
  parts.every((part) => part !== undefined) ? formatListe(parts, 'et') : undefined;

/** « lundi au vendredi », mais « samedi, dimanche » pour deux jours ; dans l’ordre écrit, qui peut passer au lundi. */
function listSuites(jours: readonly number[]): readonly string[] {
  if (new Set(jours).size === JOURS.length) return ['tous les jours'];
  const suites: number[][] = [];
  for (const jour of jours) {
    const suite = suites.at(-1);
    if (suite && ((suite.at(-1) ?? 0) + 1) % JOURS.length === jour) suite.push(jour);
    else suites.push([jour]);
  }
  return suites.flatMap((suite) => {
    const noms = suite.map((jour) => JOURS[jour] ?? '');
    return noms.length > 2 ? [`${noms[0]} au ${noms.at(-1)}`] : noms;
  });
}

function describeJours(jours: readonly Jour[]): string | undefined {
  const semaine = jours.flatMap(({ jour, rangs }) => (typeof jour === 'number' && !rangs ? [jour] : []));
  return enumerate([
    ...listSuites(semaine),
    ...jours.flatMap(({ jour, rangs }) => {
      if (typeof jour !== 'number') return [SPECIAUX[jour]];
      if (!rangs) return [];
      const dits = enumerate(rangs.map((rang) => RANGS[rang]));
      return [dits && `${dits} ${JOURS[jour]} du mois`];
    }),
  ]);
}

const formatAnnee = (annee: number | undefined) => (annee === undefined ? '' : ` ${annee}`);
const formatQuantieme = (jour: number) => (jour === 1 ? '1er' : String(jour));

function describePeriode(periode: Periode): string | undefined {
  if ('paques' in periode) {
    const nom = AUTOUR_DE_PAQUES[periode.paques];
    return nom && `le ${nom}`;
  }
  const { de, a } = periode;
  const nom = ({ mois }: DateCivile) => MOIS[mois] ?? '';
  const fin = `${nom(a)}${formatAnnee(a.annee)}`;
  const memeMois = de.mois === a.mois && de.annee === a.annee;
  if (de.jour === undefined || a.jour === undefined)
    return memeMois ? `en ${fin}` : `${formatDe(nom(de))} à ${fin}`;
  if (memeMois && de.jour === a.jour) return `le ${formatQuantieme(a.jour)} ${fin}`;
  const annee = de.annee === a.annee ? '' : formatAnnee(de.annee);
  const debut = memeMois ? '' : ` ${nom(de)}${annee}`;
  return `du ${formatQuantieme(de.jour)}${debut} au ${formatQuantieme(a.jour)} ${fin}`;
}

/** « semaines paires », quand la liste n’en oublie aucune. */
function describeSemaines(semaines: Regle['semaines']): string | undefined {
  const [premiere, ...autres] = semaines;
  if (!premiere) return '';
  if (premiere.pas === 2 && autres.length === 0) {
    if (premiere.de === 2 && premiere.a >= 52) return 'semaines paires';
    return premiere.de === 1 && premiere.a === 53 ? 'semaines impaires' : undefined;
  }
  const seule = autres.length === 0 && premiere.de === premiere.a;
  const suites = enumerate(
    semaines.map(({ de, a, pas }) => (pas > 1 ? undefined : de === a ? String(de) : `${de} à ${a}`)),
  );
  return suites && `${seule ? 'semaine' : 'semaines'} ${suites}`;
}

function describeAnnees(annees: Regle['annees']): string {
  if (!annees) return '';
  const { de, a } = annees;
  if (a === Number.POSITIVE_INFINITY) return `à partir de ${de}`;
  return de === a ? `en ${de}` : `de ${de} à ${a}`;
}

function describeHeures({ de, a, auMoins }: Heures, lien: 'tiret' | 'phrase' = 'tiret'): string {
  if (de === 0 && a === MINUTES_PAR_JOUR) return '24\u00a0h sur 24';
  const ouvre = typeof de === 'string' ? SOLEIL[de] : formatHeure(de);
  if (a === undefined) return `à partir de ${ouvre}`;
  // Une fermeture après minuit s’écrit « 2 h », celle de minuit « minuit ».
  const heure =
    typeof a === 'string' ? SOLEIL[a] : a === MINUTES_PAR_JOUR ? 'minuit' : formatHeure(a % MINUTES_PAR_JOUR);
  if (lien === 'phrase') return `de ${ouvre} à ${heure}`;
  const plage =
    typeof de === 'string' && typeof a === 'string' ? `du ${ouvre} au ${heure}` : `${ouvre} – ${heure}`;
  return auMoins ? `${plage} au moins` : plage;
}

function describeQuoi({ heures, etat, note, remplace }: RegleJointe): string {
  const plages = formatListe(
    heures.map((plage) => describeHeures(plage, etat === 'ferme' ? 'phrase' : 'tiret')),
    'et',
  );
  const ferme = etat === 'ferme' && ['fermé', plages].filter(Boolean).join(' ');
  const ouvert = heures.length === 0 && etat === 'ouvert' && 'ouvert';
  const doute = etat === 'inconnu' && !note && 'à confirmer';
  const place = remplace && 'à la place des heures habituelles';
  return [ferme || ouvert || plages, doute, place, note].filter(Boolean).join(', ');
}

function describeRegle(regle: RegleJointe): string | undefined {
  const { periodes, jours, heures, vacances } = regle;
  const quand = [
    describeAnnees(regle.annees),
    enumerate(periodes.map(describePeriode)),
    describeSemaines(regle.semaines),
    vacances ? SPECIAUX.SH : '',
    jours.length > 0
      ? describeJours(jours)
      : heures.length > 0 && !isDateSeule(regle)
        ? 'tous les jours'
        : '',
  ];
  // « le 24 décembre, lundi » : la date seule, ou rien.
  const douteux = isDateSeule(regle) && jours.length > 0;
  const solaire = heures.some(({ de, a }) => typeof de === 'string' || typeof a === 'string');
  if (douteux || quand.includes(undefined) || (solaire && regle.etat === 'ferme')) return undefined;
  const titre = upperFirst(quand.filter(Boolean).join(', '));
  const quoi = describeQuoi(regle) || 'ouvert';
  return titre === '' ? upperFirst(quoi) : `${titre}\u00a0: ${quoi}`;
}

/** Des règles en lignes lisibles ; à défaut, le morceau que le site ne sait pas dire. */
export function describeHoraires(regles: readonly RegleJointe[]): readonly string[] | string {
  const lignes = regles.map(describeRegle);
  const muette = regles[lignes.indexOf(undefined)];
  return (
    muette?.ecrite ??
    lignes
      .filter((ligne) => ligne !== undefined)
      .map((ligne, rang) => (regles[rang]?.lien === '||' ? `Sinon\u00a0: ${lowerFirst(ligne)}` : ligne))
  );
}
