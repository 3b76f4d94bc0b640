import { getCategorie } from '../offre/categories.ts';
import type { Couverture } from '../offre/couverture.ts';
import { toCsv } from './to-csv.ts';

/** La couverture d’un territoire, une ligne par commune et par catégorie. */
export function toCsvCouverture({ lignes }: Couverture): string {
  return toCsv(
    lignes.flatMap(({ commune, cellules }) => cellules.map((cellule) => ({ commune, cellule }))),
    [
      ['code_insee', ({ commune }) => commune.code_insee],
      ['commune', ({ commune }) => commune.nom],
      ['epci', ({ commune }) => commune.epci],
      ['habitants', ({ commune }) => commune.population],
      ['categorie', ({ cellule }) => cellule.categorie],
      ['categorie_libelle', ({ cellule }) => getCategorie(cellule.categorie).libelle_pro],
      ['etat', ({ cellule }) => cellule.etat],
      ['offres', ({ cellule }) => cellule.offres.map(({ id }) => id)],
      ['absence_verifiee_le', ({ cellule }) => cellule.absence?.verifie_le],
      ['absence_verifiee_par', ({ cellule }) => cellule.absence?.par],
    ],
  );
}
