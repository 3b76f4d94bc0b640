import type { SujetDeQuestion } from './sujets.ts';

// Sans la table des questions, que chaque page n’a pas à charger ; un sujet oublié ne compile pas.
const NOMS: Readonly<Record<SujetDeQuestion | 'passer', true>> = {
  besoin: true,
  commune: true,
  age: true,
  situations: true,
  permis: true,
  motif: true,
  accompagne_par: true,
  niveau_francais: true,
  destination: true,
  quotient_familial: true,
  revenu_fiscal: true,
  primo_arrivant: true,
  handicap: true,
  passer: true,
};

/**
 * Ce que porte un fragment sous ce nom a-t-il été dit par la personne ? Une commune réduite à son code ne suffit pas :
 * on ne saurait ni la nommer, ni la situer.
 */
export const isDit = (nom: string, valeur: string): boolean =>
  Object.keys(NOMS).includes(nom) && (nom !== 'commune' || valeur.includes('_'));
