import type { Erreur } from '../../../src/domain/verification/erreurs.ts';

/** Ce qu’un rapporteur doit écrire. */
export interface Rapport {
  readonly erreurs: readonly Erreur[];
  /** Le dossier vérifié, tel qu’on veut le lire devant les chemins : « content ». */
  readonly dossier: string;
  readonly compte: {
    readonly offres: number;
    readonly structures: number;
    readonly pages: number;
    readonly evenements: number;
    readonly territoires: number;
  };
}

/** Écrit un rapport entier, lignes finies par un retour. */
export type Rapporteur = (rapport: Rapport) => string;

/** La page d’aide d’une erreur. */
export const getPage = ({ code }: Pick<Erreur, 'code'>) => `docs/editeurs/erreurs/${code}.md`;
