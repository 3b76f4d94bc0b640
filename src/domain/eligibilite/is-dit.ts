// Sans la table des questions, que chaque page n’a pas à charger ; l’essai les compare.
const DIT =
  /^(besoin|age|situations|permis|motif|accompagne_par|niveau_francais|destination|quotient_familial|revenu_fiscal|primo_arrivant|handicap|passer)=|^commune=.*_/;

/**
 * Une paire d’un fragment a-t-elle été dite par la personne ? Une commune réduite à son code ne suffit pas : on ne saurait
 * ni la nommer, ni la situer.
 */
export const isDit = (paire: string): boolean => DIT.test(paire);
