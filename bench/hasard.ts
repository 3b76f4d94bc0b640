/** Un hasard qui se rejoue : la même graine donne la même suite. */
export interface Hasard {
  /** Entier entre `min` et `max`, bornes comprises. */
  readonly entier: (min: number, max: number) => number;
  readonly chance: (probabilite: number) => boolean;
  readonly parmi: <T>(liste: readonly T[]) => T;
  /** `combien` éléments distincts, dans l’ordre de la liste. */
  readonly plusieurs: <T>(liste: readonly T[], combien: number) => readonly T[];
}

/** Mulberry32 : quatre lignes, assez régulier pour un essai, identique sur toute machine. */
export function createHasard(graine: number): Hasard {
  let etat = graine >>> 0;
  const tire = () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const entier = (min: number, max: number) => min + Math.floor(tire() * (max - min + 1));
  const parmi = <T>(liste: readonly T[]): T => {
    const element = liste[entier(0, liste.length - 1)];
    if (element === undefined) throw new Error('Aucun élément à tirer : la liste est vide.');
    return element;
  };
  const plusieurs = <T>(liste: readonly T[], combien: number): readonly T[] => {
    const rangs = new Set<number>();
    while (rangs.size < Math.min(combien, liste.length)) rangs.add(entier(0, liste.length - 1));
    return liste.filter((_, rang) => rangs.has(rang));
  };
  return { entier, parmi, plusieurs, chance: (probabilite) => tire() < probabilite };
}
