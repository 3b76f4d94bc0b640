import { besoins } from '../domain/vocabulaire/besoins.ts';
import { getTraces } from './build-fiche.ts';

/** Un besoin, tel qu’une affiche ou un aperçu le montre. */
export interface BesoinDessine {
  readonly libelle: string;
  readonly couleur: string;
  readonly traces: readonly string[];
}

/** Les six besoins, dans leur ordre. */
export const listBesoinsDessines = (): readonly BesoinDessine[] =>
  besoins.map(({ libelle, couleur, pictogramme }) => ({ libelle, couleur, traces: getTraces(pictogramme) }));
