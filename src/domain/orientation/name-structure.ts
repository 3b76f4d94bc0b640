const PLACE = '{structure}';

/** Quand la feuille n’est pas encore remplie. */
export const STRUCTURE_A_NOMMER = 'la structure nommée sur la fiche';

/** L’accord d’une personne, pour une structure nommée : à la place que l’éditeur lui donne, sinon à la fin. */
export const nameStructure = (consentement: string, structure: string): string =>
  consentement.includes(PLACE)
    ? consentement.replaceAll(PLACE, structure)
    : structure === STRUCTURE_A_NOMMER
      ? consentement
      : `${consentement} Structure\u00a0: ${structure}.`;
