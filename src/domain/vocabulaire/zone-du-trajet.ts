import { getLibelle, type Terme } from './terme.ts';

/** Ce que délimite la zone d’une offre : le lieu d’habitation ou de travail, un bout du trajet, ou ses deux bouts. */
export const objetsDeZone = [
  { value: 'habitation', libelle: 'Où habiter' },
  { value: 'travail', libelle: 'Où travailler' },
  { value: 'trajet', libelle: 'Où le trajet commence ou finit' },
  { value: 'trajet-entier', libelle: 'Où le trajet commence et finit' },
] as const satisfies readonly Terme[];

/** La zone délimite autre chose que le lieu d’habitation. */
export type ZoneAilleurs = Exclude<ObjetDeZone, 'habitation'>;
/** La zone délimite le trajet : un bout suffit, ou le trajet doit y rester. */
export type ZoneDuTrajet = Exclude<ZoneAilleurs, 'travail'>;

type ObjetDeZone = (typeof objetsDeZone)[number]['value'];
export interface OffreAvecZone {
  readonly zone_porte_sur: ObjetDeZone;
}

/** Ce que la zone délimite d’autre ; undefined quand c’est là qu’il faut habiter. */
export const getZoneAilleurs = ({ zone_porte_sur: objet }: OffreAvecZone): ZoneAilleurs | undefined =>
  objet === 'habitation' ? undefined : objet;

export function getZoneDuTrajet(offre: OffreAvecZone): ZoneDuTrajet | undefined {
  const objet = getZoneAilleurs(offre);
  return objet === 'travail' ? undefined : objet;
}

const CE_QUI_COMPTE: Readonly<Record<ObjetDeZone, readonly string[]>> = {
  habitation: [],
  travail: ['C’est le lieu de travail qui compte, pas l’endroit où l’on habite.'],
  trajet: ['C’est le trajet qui compte, pas l’endroit où l’on habite.'],
  'trajet-entier': ['C’est le trajet qui compte, pas l’endroit où l’on habite.'],
};

/** La zone d’une fiche en phrases, son nom écrit en clair : où habiter ou travailler, ou bien où passe le trajet. */
export function describeZoneEnPhrases(offre: OffreAvecZone, zone: string): readonly string[] {
  return [
    `${getLibelle(objetsDeZone, offre.zone_porte_sur)}\u00a0: ${zone}.`,
    ...CE_QUI_COMPTE[offre.zone_porte_sur],
  ];
}
