import type { Aide } from '../offre/tarif.schema.ts';

/** Une aide d’un plan de financement, dans ce qu’il en faut pour compter. */
export interface AideFinancable extends Pick<Aide, 'montant' | 'montant_max' | 'part' | 'reste_a_charge'> {
  readonly id: string;
  readonly nom: string;
  /** Absent pour une aide qui ne se rembourse pas. */
  readonly pret?: NonNullable<Aide['pret']>;
  /** Ce qui est dit de leur cumul, d’un côté ou de l’autre. */
  readonly avec: readonly string[];
  readonly sauf: readonly string[];
}

/** Où en est une aide : sans réponse, accordée, refusée. Une aide dont on n’a rien dit n’est pas demandée. */
export const SUITES = ['demandee', 'accordee', 'refusee'] as const;
export type Suite = (typeof SUITES)[number];

/** Une aide demandée, et la somme accordée quand on la connaît. */
export interface AideDemandee {
  readonly aide: AideFinancable;
  readonly suite: Suite;
  readonly accorde?: number | undefined;
}

/** Ce que quelque chose vaut : entre deux bornes. Sans haut, on ne sait pas jusqu’où. */
export interface Fourchette {
  readonly bas: number;
  readonly haut: number | undefined;
}
