/** Ce qu’un signe de la carte veut dire. */
export interface EntreeDeLegende {
  readonly value: string;
  readonly libelle: string;
  readonly besoin: string;
  readonly pictogramme: string;
}
