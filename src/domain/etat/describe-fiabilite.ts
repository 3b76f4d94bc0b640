import type { Offre } from '../catalogue/catalogue.ts';
import { describePreuve } from './describe-preuve.ts';
import { type DatesDePreuve, getPreuve } from './get-preuve.ts';

/** De quand date la fiche, que personne n’a interrogé la structure si c’est vrai, et ce que vaut sa source. */
export function describeFiabilite(offre: DatesDePreuve & Pick<Offre, 'confiance'>): string {
  return [
    describePreuve(offre),
    ...(getPreuve(offre)?.verifiee
      ? []
      : ['Personne n’a encore demandé à la structure si c’est toujours vrai']),
    ...(offre.confiance ? [`Confiance dans la source\u00a0: ${offre.confiance}`] : []),
  ]
    .map((phrase) => `${phrase}.`)
    .join(' ');
}
