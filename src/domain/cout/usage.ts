import { formatQuantite } from '../text/format-quantite.ts';

/** Ce que la personne a à faire dans le mois. */
export interface Usage {
  /** Jours d’aller et retour par mois. */
  readonly jours: number;
  /** Distance de l’aller, en kilomètres. */
  readonly distance_km: number;
}

/** L’usage type auquel on compare les prix. */
export const MOIS_DE_TRAVAIL: Usage = { jours: 20, distance_km: 18 };

/** Ce qu’un visiteur peut demander. */
export const BORNES = { jours: [1, 31], distance_km: [0, 150] } as const satisfies Readonly<
  Record<keyof Usage, readonly [number, number]>
>;

const read = (fragment: string, cle: string, champ: keyof Usage): number => {
  const lu = new RegExp(`(?:^#?|&)${cle}=(\\d{1,6})(?:&|$)`).exec(fragment)?.[1];
  if (lu === undefined) return MOIS_DE_TRAVAIL[champ];
  const [min, max] = BORNES[champ];
  return Math.min(max, Math.max(min, Number(lu)));
};

/** Lit « jours=12&km=5 », avec ou sans « # ». Ce qui manque ou ne se lit pas reste un mois de travail. */
export function parseUsage(fragment: string): Usage {
  return { jours: read(fragment, 'jours', 'jours'), distance_km: read(fragment, 'km', 'distance_km') };
}

/** Une semaine de trajets en un mois : cinq jours par semaine font un mois de travail. */
export const SEMAINES_PAR_MOIS = MOIS_DE_TRAVAIL.jours / 5;

/** L’inverse de parseUsage. */
export function formatUsage({ jours, distance_km }: Usage): string {
  return `jours=${jours}&km=${distance_km}`;
}

/** « 20 jours par mois, à 18 km de chez vous ». */
export function describeUsage({ jours, distance_km }: Usage): string {
  return `${formatQuantite(jours, 'jour')} par mois, à ${distance_km}\u00a0km de chez vous`;
}
