import { foldGroupes, groupEvaluees, type OffreEvaluee } from '../eligibilite/group-evaluees.ts';
import type { Rang } from '../eligibilite/rang.ts';

/** Au-delà, on ne peut plus tout dire au téléphone. */
const MAX_AUTRES = 3;
const UTILES = ['oui', 'sans-doute', 'a-verifier'] as const satisfies readonly Rang[];

/** Ce que l’on dit à une personne au téléphone : une offre, et ce qui existe aussi. */
export interface ReponseDAccueil<O> {
  /** Absente quand rien d’utile n’existe : le guichet répond lui-même. */
  readonly principale?: OffreEvaluee<O> & { readonly rang: (typeof UTILES)[number] };
  readonly autres: readonly OffreEvaluee<O>[];
  /** Combien d’autres encore, à voir dans l’annuaire. */
  readonly restantes: number;
}

/**
 * Une seule réponse, la plus sûre d’abord : oui, sans doute, puis à vérifier. Ni un refus, ni ce dont on ne sait s’il
 * existe encore, ne se propose au téléphone ; un groupe d’offres ne compte qu’une fois.
 */
export function selectReponse<O extends { readonly groupe?: string | undefined }>(
  evaluees: readonly OffreEvaluee<O>[],
): ReponseDAccueil<O> {
  const parRang = groupEvaluees(evaluees);
  const rang = UTILES.find((un) => parRang[un].length > 0);
  const utiles = foldGroupes(UTILES.flatMap((un) => parRang[un])).flatMap(([premiere]) => premiere ?? []);
  const [premiere, ...suite] = utiles;
  return {
    ...(rang && premiere && { principale: { ...premiere, rang } }),
    autres: suite.slice(0, MAX_AUTRES),
    restantes: Math.max(0, suite.length - MAX_AUTRES),
  };
}
