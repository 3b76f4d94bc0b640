import type { Terme } from './terme.ts';

/** Qui a demandé à la structure si la fiche est juste. */
export const verificateurs = [
  { value: 'structure', libelle: 'par la structure' },
  { value: 'guichet', libelle: 'par le guichet' },
] as const satisfies readonly Terme[];

export const moyensDeVerification = [
  { value: 'telephone', libelle: 'au téléphone' },
  { value: 'visite', libelle: 'sur place' },
  { value: 'courriel', libelle: 'par courriel' },
] as const satisfies readonly Terme[];
