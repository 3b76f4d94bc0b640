import { parseDateDeSource } from '../etat/date-de-source.ts';
import { toPremierJour } from '../etat/to-premier-jour.ts';
import { countMois } from '../temps/count-mois.ts';
import { formatDate } from '../temps/format-date.ts';
import { formatDates } from '../temps/format-dates.ts';
import { formatNombre } from '../text/format-nombre.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { Indicateur } from './indicateurs.schema.ts';

/** « 1 200 personnes », « 25 % ». */
export function formatMesure(valeur: number, unite: string): string {
  return `${formatNombre(valeur)}\u00a0${unite}`;
}

interface Barre {
  readonly nature: 'cible' | 'valeur';
  readonly texte: string;
  /** Longueur de 0 à 100, à l’échelle de son unité. */
  readonly longueur: number;
}

/** Le plus grand nombre de chaque unité : des personnes ne se comparent pas à des entreprises. */
export function getEchelles(indicateurs: readonly Indicateur[]): ReadonlyMap<string, number> {
  const echelles = new Map([['%', 100]]);
  for (const { cible = 0, valeur = 0, unite } of indicateurs)
    echelles.set(unite, Math.max(echelles.get(unite) ?? 0, cible, valeur));
  return echelles;
}

/** Les barres d’un indicateur : ce qui est visé, ce qui est atteint ; une valeur inconnue n’a pas de barre. */
export function listBarres(
  { cible, valeur, unite }: Indicateur,
  echelles: ReadonlyMap<string, number>,
): readonly Barre[] {
  const max = echelles.get(unite) ?? 0;
  const toBarre = (nature: Barre['nature'], mesure: number | undefined): readonly Barre[] =>
    mesure === undefined
      ? []
      : [
          {
            nature,
            texte: formatMesure(mesure, unite),
            longueur: max === 0 ? 0 : Math.min(100, Math.round((mesure / max) * 1000) / 10),
          },
        ];
  return [...toBarre('cible', cible), ...toBarre('valeur', valeur)];
}

/** La part de la cible atteinte, en pour cent ; absente quand l’un des deux manque. */
export function computeAtteinte({ cible, valeur }: Indicateur): number | undefined {
  if (cible === undefined || valeur === undefined || cible === 0) return undefined;
  return Math.round((valeur / cible) * 100);
}

/** Depuis quand ce chiffre est connu : « il y a 3 ans » ; vide quand sa source ne dit pas de date. */
function describeAnciennete(date: string | undefined, aujourdhui: string): string {
  const lue = parseDateDeSource(date);
  const mois = lue === undefined ? -1 : countMois(toPremierJour(lue), aujourdhui);
  if (mois < 1) return '';
  return `il y a ${mois < 24 ? `${mois}\u00a0mois` : formatQuantite(Math.floor(mois / 12), 'an')}`;
}

/** D’où vient un chiffre, et son âge : « Rapport d’activité (mars 2024, il y a 2 ans) ». */
export function describeSource({ source, verifie_le }: Indicateur, aujourdhui: string): string {
  const { titre, date } = source;
  const dit = [date ? formatDates(date) : 'sans date', describeAnciennete(date, aujourdhui)];
  const verifie = verifie_le ? `, vérifié le ${formatDate(verifie_le)}` : '';
  return `${titre} (${dit.filter(Boolean).join(', ')})${verifie}`;
}

/** Un indicateur en six cases, les mêmes à l’écran et sur papier ; ce que personne ne sait se dit. */
export interface IndicateurDecrit {
  readonly libelle: string;
  readonly precisions: string;
  readonly periode: string;
  readonly vise: string;
  readonly atteint: string;
  readonly part: string;
  readonly source: string;
}

/** Le nom de chaque case. */
export const colonnesDuBilan = {
  libelle: 'Indicateur',
  periode: 'Période',
  vise: 'Visé',
  atteint: 'Atteint',
  part: 'Part atteinte',
  source: 'Source, et son âge',
} as const satisfies Partial<Readonly<Record<keyof IndicateurDecrit, string>>>;

export const A_RENSEIGNER = 'à renseigner';

export function describeIndicateur(indicateur: Indicateur, aujourdhui: string): IndicateurDecrit {
  const { libelle, precisions = '', periode, unite, cible, valeur } = indicateur;
  const part = computeAtteinte(indicateur);
  const toMesure = (nombre: number | undefined) =>
    nombre === undefined ? A_RENSEIGNER : formatMesure(nombre, unite);
  return {
    libelle,
    precisions,
    periode,
    vise: toMesure(cible),
    atteint: toMesure(valeur),
    part: part === undefined ? '—' : formatMesure(part, '%'),
    source: describeSource(indicateur, aujourdhui),
  };
}
