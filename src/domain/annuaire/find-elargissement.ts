import type { Localisation } from '../commune/is-in-zone.ts';
import { AUCUN_CRITERE, type Criteres, listValeurs, NOMS_DE_CRITERES } from './criteres.ts';
import { countSansAnnexes, filterOffres, type OffreFiltrable } from './filter-offres.ts';

/** Le critère à enlever pour ne plus être dans une impasse, et ce qu’on y gagne. */
interface Elargissement {
  readonly critere: keyof Criteres;
  readonly nombre: number;
}

/** Les mêmes critères, sans celui-là. */
export const dropCritere = (criteres: Criteres, critere: keyof Criteres): Criteres => ({
  ...criteres,
  [critere]: AUCUN_CRITERE[critere],
});

/**
 * Le critère qui, enlevé seul, rend le plus de solutions ; undefined si aucun ne suffit.
 * `trouvees` : les offres qui répondent au texte cherché.
 */
export function findElargissement(
  toutes: readonly OffreFiltrable[],
  trouvees: readonly OffreFiltrable[],
  criteres: Criteres,
  lieu?: Localisation,
): Elargissement | undefined {
  // À nombre égal, les mots écrits restent.
  const poses = NOMS_DE_CRITERES.filter((critere) => listValeurs(criteres, critere).length > 0).sort(
    (a, b) => Number(a === 'q') - Number(b === 'q'),
  );
  const essais = poses.map((critere) => ({
    critere,
    nombre: countSansAnnexes(
      filterOffres(critere === 'q' ? toutes : trouvees, dropCritere(criteres, critere), lieu),
    ),
  }));
  return essais.reduce<Elargissement | undefined>(
    (meilleur, essai) => (essai.nombre > (meilleur?.nombre ?? 0) ? essai : meilleur),
    undefined,
  );
}
