import { roundCentimes } from '../text/round-centimes.ts';
import type { AideFinancable, Fourchette } from './aide-financable.ts';

/** Ce que l’on emprunte, ce que l’on rend chaque mois, pendant combien de mois, et ce que cela coûte en plus. */
export interface PretCompte {
  readonly aide: AideFinancable;
  readonly emprunte: number;
  readonly mois: number;
  readonly mensualite: Fourchette;
  /** Ce que l’on rend en plus de la somme prêtée. */
  readonly interets: Fourchette;
}

/** Ce que l’on rend chaque mois pour une somme, un taux annuel en pour cent et une durée : annuités constantes. */
export function computeMensualite(somme: number, taux: number, mois: number): number {
  const parMois = taux / 1200;
  return parMois === 0 ? somme / mois : (somme * parMois) / (1 - (1 + parMois) ** -mois);
}

/** La somme que le prêteur prête pour couvrir un reste : la plus petite qui suffit, sinon la plus grande. */
function chooseSomme({ montant = 0, montant_max, pret }: AideFinancable, reste: number): number {
  const sommes = pret?.montants;
  if (sommes) return sommes.find((somme) => somme >= reste) ?? sommes[sommes.length - 1] ?? 0;
  return Math.min(Math.max(reste, montant), montant_max ?? reste);
}

/** Ce que coûterait un prêt pour ce qui reste à payer ; undefined quand il ne reste rien, ou que ce n’est pas un prêt. */
export function computePret(
  aide: AideFinancable,
  reste: number,
  moisVoulus: number,
  accorde?: number,
): PretCompte | undefined {
  const { pret } = aide;
  if (!pret || reste <= 0) return undefined;
  const emprunte = accorde ?? chooseSomme(aide, reste);
  const mois = pret.mensualite
    ? Math.ceil(emprunte / pret.mensualite)
    : Math.min(moisVoulus, pret.duree_max_mois ?? moisVoulus);
  const compute = (taux: number) => roundCentimes(pret.mensualite ?? computeMensualite(emprunte, taux, mois));
  const bas = compute(pret.taux_min ?? 0);
  const haut = pret.taux_max === undefined ? undefined : compute(pret.taux_max);
  const toInterets = (mensualite: number) =>
    pret.mensualite ? 0 : Math.max(0, roundCentimes(mensualite * mois - emprunte));
  return {
    aide,
    emprunte,
    mois,
    mensualite: { bas, haut },
    interets: { bas: toInterets(bas), haut: haut === undefined ? undefined : toInterets(haut) },
  };
}
