interface Retrouvable {
  readonly id: string;
  readonly anciens_identifiants?: readonly string[] | undefined;
  readonly remplacee_par?: readonly string[] | undefined;
}

/** Une offre gardée, retrouvée ou non dans ce que le site connaît aujourd’hui. */
export interface OffreChoisie<O> {
  /** Tel que le lien le porte. */
  readonly id: string;
  readonly offre: O | undefined;
  /** Le lien portait un ancien nom de la fiche. */
  readonly renommee: boolean;
  /** Ce qui la remplace et que le territoire propose. */
  readonly remplacantes: readonly O[];
}

/** Retrouve les offres d’une sélection ; une même offre sous deux noms ne compte qu’une fois. */
export function findOffresChoisies<O extends Retrouvable>(
  ids: readonly string[],
  offres: readonly O[],
): readonly OffreChoisie<O>[] {
  const parId = new Map(offres.map((offre) => [offre.id, offre]));
  const parAncien = new Map(
    offres.flatMap((offre) => (offre.anciens_identifiants ?? []).map((ancien) => [ancien, offre] as const)),
  );
  const vues = new Set<string>();
  return ids.flatMap((id) => {
    const offre = parId.get(id) ?? parAncien.get(id);
    const cle = offre?.id ?? id;
    if (vues.has(cle)) return [];
    vues.add(cle);
    const remplacantes = (offre?.remplacee_par ?? []).flatMap((autre) => parId.get(autre) ?? []);
    return [{ id, offre, renommee: offre !== undefined && offre.id !== id, remplacantes }];
  });
}
