import type { Offre } from '../catalogue/catalogue.ts';

/** La personne elle-même, un professionnel pour elle, l’un ou l’autre, ou on ne sait pas. */
export type Demandeurs = 'soi' | 'professionnel' | 'les-deux' | 'inconnu';

/** Ce que l’offre dit de qui peut la demander. */
export interface Demandable {
  readonly mobilisable_par?: Offre['mobilisable_par'];
  readonly prescription?: Pick<NonNullable<Offre['prescription']>, 'obligatoire' | 'par'> | undefined;
}

/** Qui peut demander une offre : passer par un professionnel, quand l’éditeur l’a écrit, l’emporte. */
export function getDemandeurs({ mobilisable_par: par = [], prescription = {} }: Demandable): Demandeurs {
  const { obligatoire } = prescription;
  if (obligatoire) return 'professionnel';
  const soi = par.includes('usagers') || obligatoire === false;
  const professionnel =
    par.includes('professionnels') || (obligatoire === false && prescription.par !== undefined);
  if (soi) return professionnel ? 'les-deux' : 'soi';
  return professionnel ? 'professionnel' : 'inconnu';
}
