import type { Localisation } from '../commune/is-in-zone.ts';
import type { Criteres } from './criteres.ts';
import { filterOffres, type OffreFiltrable } from './filter-offres.ts';

/** Le critère à enlever pour ne plus être dans une impasse, et ce qu’on y gagne. */
export interface Elargissement {
  readonly critere: keyof Criteres;
  readonly nombre: number;
}

/** Les critères vides d’un critère. */
export function dropCritere(criteres: Criteres, critere: keyof Criteres): Criteres {
  const valeur = criteres[critere];
  return { ...criteres, [critere]: Array.isArray(valeur) ? [] : typeof valeur === 'boolean' ? false : '' };
}

const isPose = (valeur: Criteres[keyof Criteres]) =>
  Array.isArray(valeur) ? valeur.length > 0 : Boolean(valeur);

/**
 * Le critère qui, enlevé seul, rend le plus d’offres ; undefined si aucun ne suffit.
 * `trouvees` : les offres qui répondent au texte cherché.
 */
export function findElargissement(
  toutes: readonly OffreFiltrable[],
  trouvees: readonly OffreFiltrable[],
  criteres: Criteres,
  lieu?: Localisation,
): Elargissement | undefined {
  const poses = (Object.keys(criteres) as (keyof Criteres)[]).filter((critere) => isPose(criteres[critere]));
  const essais = poses.map((critere) => ({
    critere,
    nombre: filterOffres(critere === 'q' ? toutes : trouvees, dropCritere(criteres, critere), lieu).length,
  }));
  return essais.reduce<Elargissement | undefined>(
    (meilleur, essai) => (essai.nombre > (meilleur?.nombre ?? 0) ? essai : meilleur),
    undefined,
  );
}
