/** Le chemin qui, de renvoi en renvoi, ramène à son départ : « a → b → a » ; undefined quand rien n’y ramène. */
export function findBoucle(
  depart: string,
  listRenvois: (id: string) => readonly string[],
): readonly string[] | undefined {
  const vues = new Set<string>();
  const visit = (id: string, chemin: readonly string[]): readonly string[] | undefined => {
    if (id === depart && chemin.length > 0) return [...chemin, id];
    if (vues.has(id)) return undefined;
    vues.add(id);
    for (const suivante of listRenvois(id)) {
      const boucle = visit(suivante, [...chemin, id]);
      if (boucle) return boucle;
    }
    return undefined;
  };
  return visit(depart, []);
}
