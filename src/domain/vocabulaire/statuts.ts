import type { Terme } from './terme.ts';

/** Où en est une offre, tel que l’éditeur l’écrit. */
export const statuts = [
  { value: 'ouverte', libelle: 'Ouverte' },
  { value: 'complete', libelle: 'Complet' },
  { value: 'liste-attente', libelle: 'Complet — liste d’attente' },
  { value: 'enveloppe-epuisee', libelle: 'Enveloppe épuisée' },
  { value: 'suspendue', libelle: 'Suspendue' },
  { value: 'saisonniere', libelle: 'Saisonnière' },
  { value: 'en-construction', libelle: 'En construction' },
  { value: 'non-confirmee', libelle: 'Non confirmée' },
  { value: 'terminee', libelle: 'Terminée' },
] as const satisfies readonly Terme[];

export type Statut = (typeof statuts)[number]['value'];
