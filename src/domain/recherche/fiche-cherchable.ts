/** Ce que la recherche sait d’une offre, d’un guide ou d’un besoin : le navigateur n’en reçoit pas plus. */
export interface FicheCherchable {
  readonly sorte: 'offre' | 'guide' | 'besoin';
  /** L’identifiant d’une offre, l’adresse d’un guide ou d’un besoin. */
  readonly cle: string;
  /** Faux pour une offre que rien ne confirme, finie, ou qui n’est pas pour les personnes : elle répond après les autres. */
  readonly proposee: boolean;
  readonly titre: string;
  readonly resume: string;
  /** Les mots des gens pour sa catégorie : elle est faite pour cela. */
  readonly vocabulaire: readonly string[];
  /** Les mots des gens pour elle seule, écrits par l’éditeur. */
  readonly mots: readonly string[];
  /** Tout ce que la fiche dit d’autre. */
  readonly texte: string;
}
