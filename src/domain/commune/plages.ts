/**
 * Écrit des codes INSEE en plages : « 67001-67551 68066 ». Une plage vaut pour les communes du territoire :
 * entre ses bornes, toutes sont servies. Un département entier tient ainsi en onze caractères.
 */
export function formatPlages(servies: readonly string[], territoire: readonly string[]): string {
  const voulues = new Set(servies);
  const plages: string[][] = [];
  let ouverte: string[] | undefined;
  for (const code of territoire.toSorted()) {
    if (!voulues.has(code)) ouverte = undefined;
    else if (ouverte) ouverte[1] = code;
    else {
      ouverte = [code];
      plages.push(ouverte);
    }
  }
  return plages.map((bornes) => bornes.join('-')).join(' ');
}

/** Le code d’une commune du territoire est-il dans une de ces plages ? */
export function isInPlages(plages: readonly string[], code: string): boolean {
  return plages.some((plage) => {
    const [debut = '', fin = debut] = plage.split('-');
    return debut <= code && code <= fin;
  });
}
