import type { Site } from './site.schema.ts';

/** Conforme, non conforme, non applicable, dérogé. */
export const STATUTS_RGAA = ['C', 'NC', 'NA', 'D'] as const;

/** Un critère du RGAA, ce qu’il en est, et ce qui le montre. */
export interface CritereRgaa {
  readonly critere: string;
  readonly intitule: string;
  readonly statut: (typeof STATUTS_RGAA)[number];
  /** « essai fichier « titre » », ou ce qui a été vu, et quand. */
  readonly preuve: string;
  readonly pages: string;
}

/** L’état que la loi fait dire (arrêté du 20 septembre 2019). */
export const etatsDeConformite = {
  non: 'non conforme',
  partielle: 'partiellement conforme',
  totale: 'totalement conforme',
} as const;

export type EtatDeConformite = keyof typeof etatsDeConformite;

/** Ce que vaut une grille : combien de critères s’appliquent, combien sont respectés. */
export interface Conformite {
  readonly etat: EtatDeConformite;
  readonly respectes: number;
  readonly applicables: number;
  /** En pour cent, jamais arrondi vers le haut : 99,6 n’est pas 100. */
  readonly taux: number;
}

const isStatut = (texte: string): texte is CritereRgaa['statut'] =>
  (STATUTS_RGAA as readonly string[]).includes(texte);

/** Lit la grille ; une ligne sans statut connu est une faute de qui l’a écrite. */
export function parseGrille(texte: string): readonly CritereRgaa[] {
  const [, ...lignes] = texte.trim().split(/\r?\n/);
  return lignes.map((ligne) => {
    const [critere = '', intitule = '', statut = '', preuve = '', pages = ''] = ligne.split(';');
    if (!isStatut(statut)) throw new Error(`grille-rgaa.csv, critère ${critere} : statut « ${statut} ».`);
    return { critere, intitule, statut, preuve, pages };
  });
}

/** L’état à déclarer : celui de l’audit de l’éditeur, sinon celui de la grille, moins ce que son contenu a de fautif. */
export function getEtatDeConformite(
  { etat, non_conformites = [] }: Pick<Site['accessibilite'], 'etat' | 'non_conformites'>,
  grille: readonly CritereRgaa[],
): EtatDeConformite {
  const calcule = computeConformite(grille).etat;
  return etat ?? (calcule === 'totale' && non_conformites.length > 0 ? 'partielle' : calcule);
}

/** L’état de conformité que dit une grille : sans faute, au moins la moitié, ou moins. */
export function computeConformite(grille: readonly CritereRgaa[]): Conformite {
  const applicables = grille.filter(({ statut }) => statut !== 'NA');
  const respectes = applicables.filter(({ statut }) => statut === 'C').length;
  const taux = Math.floor((100 * respectes) / Math.max(1, applicables.length));
  const etat = taux === 100 ? 'totale' : taux >= 50 ? 'partielle' : 'non';
  return { etat, respectes, applicables: applicables.length, taux };
}
