import { roundCentimes } from '../text/round-centimes.ts';
import type { AideDemandee, AideFinancable } from './aide-financable.ts';
import { computePret, type PretCompte } from './compute-pret.ts';
import { estimateAide } from './estimate-aide.ts';
import { type Chiffree, type Ecartee, selectCumulables } from './select-cumulables.ts';

/** Un plan de financement : d’où vient l’argent, et ce qui reste à trouver. */
export interface Financement {
  readonly cout: number;
  /** Dans l’ordre où elles se demandent. */
  readonly gardees: readonly Chiffree[];
  readonly ecartees: readonly Ecartee[];
  /** Des aides gardées dont rien ne dit si elles s’ajoutent. */
  readonly a_confirmer: readonly (readonly [AideFinancable, AideFinancable])[];
  /** Ce qui est accordé. */
  readonly acquis: number;
  /** Ce qu’il reste à payer : au mieux de ce que l’on sait, et si rien de plus n’est accordé. */
  readonly reste: { readonly bas: number; readonly haut: number };
  readonly prets: readonly PretCompte[];
  /** Ce qu’aucun prêt demandé ne couvre. */
  readonly a_trouver: number;
}

const sum = (sommes: readonly number[]) => roundCentimes(sommes.reduce((total, somme) => total + somme, 0));

const isConnu = (a: AideFinancable, b: AideFinancable) =>
  [a.avec, a.sauf].some((liste) => liste.includes(b.id)) ||
  [b.avec, b.sauf].some((liste) => liste.includes(a.id));

const listPaires = (aides: readonly AideFinancable[]) =>
  aides.flatMap((a, rang) => aides.slice(rang + 1).flatMap((b) => (isConnu(a, b) ? [] : [[a, b] as const])));

/** Ce que des aides peuvent payer ensemble : tout, sauf la part que l’une d’elles laisse toujours à la personne. */
const getPlace = (cout: number, chiffrees: readonly Chiffree[]) =>
  Math.max(0, cout - Math.max(0, ...chiffrees.map(({ aide }) => aide.reste_a_charge ?? 0)));

/**
 * Ce que donnent les aides demandées, dans leur ordre, pour une dépense : les dons d’abord, puis les prêts pour ce qui
 * n’est pas sûr d’être payé. Une aide refusée ne compte pas ; une aide sans réponse n’est jamais acquise.
 */
export function computeFinancement(
  cout: number,
  demandees: readonly AideDemandee[],
  mois: number,
): Financement {
  const vivantes = demandees.filter(({ suite }) => suite !== 'refusee');
  const { gardees, ecartees } = selectCumulables(
    vivantes
      .filter(({ aide }) => aide.pret === undefined)
      .map((demande) => ({ ...demande, somme: estimateAide(demande, cout) })),
  );
  const accordees = gardees.filter(({ suite }) => suite === 'accordee');
  const acquis = Math.min(getPlace(cout, accordees), sum(accordees.map(({ somme }) => somme.bas)));
  const espere = Math.min(getPlace(cout, gardees), sum(gardees.map(({ somme }) => somme.haut ?? somme.bas)));
  const reste = { bas: roundCentimes(cout - Math.max(acquis, espere)), haut: roundCentimes(cout - acquis) };
  const prets: PretCompte[] = [];
  let a_trouver = reste.haut;
  for (const { aide, accorde } of vivantes) {
    const pret = computePret(aide, a_trouver, mois, accorde);
    if (!pret) continue;
    prets.push(pret);
    a_trouver = Math.max(0, roundCentimes(a_trouver - pret.emprunte));
  }
  return {
    cout,
    gardees,
    ecartees,
    a_confirmer: listPaires(gardees.map(({ aide }) => aide)),
    acquis,
    reste,
    prets,
    a_trouver,
  };
}
