import type { Tarif } from '../offre/tarif.schema.ts';
import type { CarburantCompte } from './estimate-mois.ts';

/** Ce qu’il faut à la page pour refaire le calcul d’une offre. */
export interface Compte {
  readonly tarif: Tarif;
  readonly carburant?: CarburantCompte | undefined;
}

/** La part du tarif qui compte dans un mois, sans les options ni ce qui ne se calcule pas. */
export function toCompte(tarif: Tarif, carburant: CarburantCompte | undefined): Compte {
  const { adhesion, jours_max_par_an, duree_max_jours } = tarif;
  return {
    tarif: {
      lignes: tarif.lignes.filter(({ facultatif }) => !facultatif),
      ...(adhesion !== undefined && { adhesion }),
      ...(jours_max_par_an !== undefined && { jours_max_par_an }),
      ...(duree_max_jours !== undefined && { duree_max_jours }),
    },
    ...(carburant && { carburant }),
  };
}
