import type { Terme } from './terme.ts';

/** Ce que l’on regarde des ressources d’un foyer : l’un ne se déduit pas de l’autre. */
export const mesuresDeRessources = [
  { value: 'quotient-familial', libelle: 'quotient familial' },
  { value: 'revenu-fiscal', libelle: 'revenu fiscal de référence par part' },
] as const satisfies readonly Terme[];

export type MesureDeRessources = (typeof mesuresDeRessources)[number]['value'];
