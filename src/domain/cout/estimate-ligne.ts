import type { LigneTarif } from '../offre/tarif.schema.ts';
import { formatMontant } from '../offre/tarif.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { roundCentimes } from '../text/round-centimes.ts';
import type { Usage } from './usage.ts';

export interface LigneEstimee {
  readonly libelle: string;
  /** Le calcul, lisible : « 20 jours × 6 € ». */
  readonly calcul: string;
  readonly montant: number;
}

// Ni l’heure, ni la séance, ni ce que l’on paie une seule fois.
const SANS_MOIS = ['heure', 'seance', 'unique', 'achat'] as const;
/** Les unités dont on sait ce qu’un mois demande. */
export type UniteMensuelle = Exclude<LigneTarif['unite'], (typeof SANS_MOIS)[number]>;
export type LigneMensuelle = Pick<LigneTarif, 'libelle' | 'montant'> & { readonly unite: UniteMensuelle };

const JOURS_PAR_SEMAINE = 5;
const SEMAINES_MAX = 5;

export const isMensuelle = ({ unite }: Pick<LigneTarif, 'unite'>): boolean =>
  !SANS_MOIS.some((sans) => sans === unite);

function getQuantite(unite: UniteMensuelle, { jours, distance_km }: Usage): readonly [number, string] {
  switch (unite) {
    case 'trajet':
      return [jours * 2, formatQuantite(jours * 2, 'trajet')];
    case 'km':
      return [jours * 2 * distance_km, `${jours * 2 * distance_km}\u00a0km`];
    case 'jour':
      return [jours, formatQuantite(jours, 'jour')];
    case 'semaine': {
      const semaines = Math.min(SEMAINES_MAX, Math.ceil(jours / JOURS_PAR_SEMAINE));
      return [semaines, formatQuantite(semaines, 'semaine')];
    }
    case 'mois':
      return [1, '1\u00a0mois'];
    case 'an':
      return [1 / 12, 'un douzième d’année'];
  }
}

/** Ce que coûte une ligne de tarif pour un mois de cet usage ; une semaine vaut 5 jours, une année 12 mois. */
export function estimateLigne({ libelle, montant, unite }: LigneMensuelle, usage: Usage): LigneEstimee {
  const [quantite, mots] = getQuantite(unite, usage);
  return {
    libelle,
    calcul: `${mots} × ${formatMontant(montant)}`,
    montant: roundCentimes(quantite * montant),
  };
}
