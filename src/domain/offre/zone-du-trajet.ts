import type { Offre } from '../catalogue/catalogue.ts';
import { getLibelle, objetsDeZone } from './vocabulaires.ts';

/** La zone délimite le trajet, pas le lieu d’habitation : un bout suffit, ou le trajet doit y rester. */
export type ZoneDuTrajet = Exclude<Offre['zone_porte_sur'], 'habitation'>;

type OffreAvecZone = Pick<Offre, 'zone_porte_sur'>;

export const getZoneDuTrajet = ({ zone_porte_sur: objet }: OffreAvecZone): ZoneDuTrajet | undefined =>
  objet === 'habitation' ? undefined : objet;

/** La zone d’une fiche en phrases, son nom écrit en clair : où habiter, ou bien où passe le trajet. */
export function describeZoneEnPhrases(offre: OffreAvecZone, zone: string): readonly string[] {
  return [
    `${getLibelle(objetsDeZone, offre.zone_porte_sur)}\u00a0: ${zone}.`,
    ...(getZoneDuTrajet(offre) ? ['C’est le trajet qui compte, pas l’endroit où l’on habite.'] : []),
  ];
}
