import type { Indicateur } from './indicateurs.schema.ts';

const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** « 1 200 personnes », « 25 % ». */
export function formatMesure(valeur: number, unite: string): string {
  return `${nombre.format(valeur)}\u00a0${unite}`;
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
