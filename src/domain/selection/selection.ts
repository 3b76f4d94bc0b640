/** Des offres gardées et un mot pour s’en souvenir : ce que porte le lien de « Ma sélection ». */
export interface Selection {
  readonly offres: readonly string[];
  readonly note: string;
}

export const SELECTION_VIDE: Selection = { offres: [], note: '' };

export const MAX_OFFRES = 20;
export const MAX_NOTE = 4000;

/** La comparaison tient en quatre colonnes. */
export const MAX_COMPAREES = 4;

const IDENTIFIANT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Les seuls identifiants possibles, chacun une fois, dans leur ordre. */
export function listIdentifiants(textes: readonly string[]): readonly string[] {
  return [...new Set(textes.filter((texte) => IDENTIFIANT.test(texte)))].slice(0, MAX_OFFRES);
}
