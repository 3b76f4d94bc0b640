import { getLibelle, type Terme } from './terme.ts';

/** Ce que délimite la zone d’une offre : le lieu d’habitation, un bout du trajet, ou ses deux bouts. */
export const objetsDeZone = [
  { value: 'habitation', libelle: 'Où habiter' },
  { value: 'trajet', libelle: 'Où le trajet commence ou finit' },
  { value: 'trajet-entier', libelle: 'Où le trajet commence et finit' },
] as const satisfies readonly Terme[];

/** La zone délimite le trajet, pas le lieu d’habitation : un bout suffit, ou le trajet doit y rester. */
export type ZoneDuTrajet = Exclude<ObjetDeZone, 'habitation'>;

type ObjetDeZone = (typeof objetsDeZone)[number]['value'];
export interface OffreAvecZone {
  readonly zone_porte_sur: ObjetDeZone;
}

export const getZoneDuTrajet = ({ zone_porte_sur: objet }: OffreAvecZone): ZoneDuTrajet | undefined =>
  objet === 'habitation' ? undefined : objet;

/** La zone d’une fiche en phrases, son nom écrit en clair : où habiter, ou bien où passe le trajet. */
export function describeZoneEnPhrases(offre: OffreAvecZone, zone: string): readonly string[] {
  return [
    `${getLibelle(objetsDeZone, offre.zone_porte_sur)}\u00a0: ${zone}.`,
    ...(getZoneDuTrajet(offre) ? ['C’est le trajet qui compte, pas l’endroit où l’on habite.'] : []),
  ];
}
