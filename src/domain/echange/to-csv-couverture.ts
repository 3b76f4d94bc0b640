import type { Couverture, LigneCouverture } from '../couverture/couverture.ts';
import { toCsv } from '../text/to-csv.ts';
import { categorieIds } from '../vocabulaire/categories.ts';

const listAbsences = ({ cellules }: LigneCouverture) =>
  cellules.flatMap(({ categorie, absence }) =>
    absence ? [`${categorie} : ${absence.verifie_le}, ${absence.par}`] : [],
  );

/** La couverture d’un territoire, une ligne par commune et une colonne par catégorie, qui dit son état (`etatsCouverture`). */
export function toCsvCouverture({ lignes }: Couverture): string {
  return toCsv(lignes, [
    ['code_insee', ({ commune }) => commune.code_insee],
    ['commune', ({ commune }) => commune.nom],
    ['epci', ({ commune }) => commune.epci],
    ['habitants', ({ commune }) => commune.population],
    ...categorieIds.map(
      (categorie, rang) => [categorie, ({ cellules }: LigneCouverture) => cellules[rang]?.etat] as const,
    ),
    ['absences_verifiees', listAbsences],
  ]);
}
