import { countMois } from '../temps/count-mois.ts';
import { formatDate } from '../temps/format-date.ts';

export type NiveauFraicheur = 'verifiee' | 'a-confirmer' | 'jamais-verifiee';

export interface Fraicheur {
  readonly niveau: NiveauFraicheur;
  readonly libelle: string;
}

/** Au-delà de ce nombre de mois, une fiche est « à confirmer par téléphone ». */
export const MOIS_DE_CONFIANCE = 6;

function formatAge(mois: number): string {
  if (mois < 1) return 'il y a moins d’un mois';
  if (mois < 24) return `il y a ${mois}\u00a0mois`;
  return `il y a ${Math.floor(mois / 12)}\u00a0ans`;
}

/** Ce qu’on peut dire de l’âge d’une information, un jour donné. */
export function getFraicheur(verifie_le: string | undefined, aujourdhui: string): Fraicheur {
  if (verifie_le === undefined) return { niveau: 'jamais-verifiee', libelle: 'À confirmer par téléphone' };
  const mois = countMois(verifie_le, aujourdhui);
  if (mois >= MOIS_DE_CONFIANCE)
    return { niveau: 'a-confirmer', libelle: `À confirmer par téléphone (vérifié ${formatAge(mois)})` };
  return { niveau: 'verifiee', libelle: `Vérifié ${formatAge(Math.max(0, mois))}` };
}

/** La phrase honnête quand aucun script ne tourne : une date, pas un âge. */
export function getFraicheurStatique(verifie_le: string | undefined): string {
  return verifie_le === undefined ? 'À confirmer par téléphone' : `Vérifié le ${formatDate(verifie_le)}`;
}
