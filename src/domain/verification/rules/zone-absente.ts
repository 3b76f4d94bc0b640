import type { Regle } from '../regle.ts';

/** « zone_porte_sur » dit ce que la zone délimite : sans zone, on ne saurait pas où le trajet doit passer. */
export const zoneAbsente: Regle = ({ offres }) =>
  offres.flatMap(({ fichier, zone_eligibilite: zone, zone_porte_sur: objet }) => {
    if (zone !== undefined || objet === 'habitation') return [];
    const message = `« zone_porte_sur: ${objet} » parle d’une zone que la fiche ne donne pas. Ajoutez « zone_eligibilite », ou enlevez « zone_porte_sur ».`;
    return [{ code: 'champ-manquant', fichier, chemin: ['zone_porte_sur'], message }];
  });
