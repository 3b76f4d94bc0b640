/** « le permis B » → « Le permis B ». */
export const upperFirst = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « Avoir 18 ans » → « avoir 18 ans ». */
export const lowerFirst = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);
