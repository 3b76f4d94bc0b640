/** L’attribut qui nomme l’offre d’une ligne de la liste, sans « data- ». */
export const IDENTIFIANT = 'offre';

/** Le sélecteur d’une offre de la liste. */
export const LIGNE = `li[data-${IDENTIFIANT}]`;
