import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Offre, OffreServie, Territoire } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { type ActionEcrite, describeAction } from '../contact/describe-action.ts';
import { getContact } from '../contact/get-contact.ts';
import type { ParseTelephone } from '../contact/telephone.ts';
import { writePreuve } from '../etat/describe-preuve.ts';
import type { PreuveEcrite } from '../etat/preuve-ecrite.ts';
import { describeZoneDeFiche } from '../offre/describe-zone-de-fiche.ts';
import { getZoneLocale } from '../offre/get-zone-locale.ts';
import { formatPrixCourt } from '../offre/tarif.ts';

/** Ce que la carte et les données ouvertes disent d’une offre. */
export interface ProprietesOffre {
  readonly id: string;
  readonly nom: string;
  readonly resume: string;
  readonly categorie: string;
  readonly structure: string;
  readonly commune?: string;
  readonly telephone?: string;
  /** Ce qu’il y a de mieux à faire pour la joindre. */
  readonly joindre?: ActionEcrite;
  /** « dès 6 € par jour » ; absent quand on ne sait pas. */
  readonly prix?: string;
  /** « commune » : le point est le centre de la commune, à montrer comme une étendue, jamais comme une adresse. */
  readonly precision: 'adresse' | 'commune' | 'inconnue';
  /** Codes de la zone qui touchent le territoire ; absent : toutes ses communes, ou zone inconnue. */
  readonly zone?: readonly string[];
  /** Combien de communes du territoire elle sert ; absent quand sa zone n’est pas connue, ou hors d’un territoire. */
  readonly communes_servies?: number;
  /** La même zone en phrases, comme la fiche la dit. */
  readonly zone_en_clair?: string;
  /** Absent pour une structure. */
  readonly statut?: Offre['statut'];
  readonly statut_jusqu_au?: string;
  readonly valide_du?: string;
  readonly valide_au?: string;
  readonly preuve?: PreuveEcrite;
}

export type FeatureOffre = Feature<Point | null, ProprietesOffre>;
export type OffresGeoJson = FeatureCollection<Point | null, ProprietesOffre>;

type Communes = ReadonlyMap<string, Commune>;
type Emplacement = Pick<FeatureOffre, 'geometry'> & Pick<ProprietesOffre, 'precision'>;

const toPoint = (longitude: number, latitude: number): Point => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

/** Où dessiner une offre ou une structure : son adresse, sinon le centre de sa commune, sinon nulle part. */
export function getEmplacement(
  lieu: {
    readonly latitude?: number | undefined;
    readonly longitude?: number | undefined;
    readonly code_insee?: string | undefined;
  },
  communes: Communes,
): Emplacement {
  const { latitude, longitude, code_insee } = lieu;
  if (latitude !== undefined && longitude !== undefined)
    return { geometry: toPoint(longitude, latitude), precision: 'adresse' };
  const commune = communes.get(code_insee ?? '');
  if (commune && commune.latitude !== null && commune.longitude !== null)
    return { geometry: toPoint(commune.longitude, commune.latitude), precision: 'commune' };
  return { geometry: null, precision: 'inconnue' };
}

/** Ce que le catalogue sait lire. */
export interface LecteursDeCarte {
  readonly communes: Communes;
  readonly parseTelephone: ParseTelephone;
  readonly describeZone: (codes: readonly string[]) => string | undefined;
}

const DATES = ['statut', 'statut_jusqu_au', 'valide_du', 'valide_au'] as const;

/** L’état d’une offre change avec le jour : la carte le calcule comme la liste. */
const pickDates = (offre: Offre) =>
  Object.fromEntries(
    DATES.flatMap((champ) => (offre[champ] === undefined ? [] : [[champ, offre[champ]]])),
  ) as Pick<ProprietesOffre, (typeof DATES)[number]>;

/** La zone que le territoire voit ; quand l’offre en sert toutes les communes, leur nombre suffit. */
function pickZone(
  servie: OffreServie,
  territoire: TerritoireDeCarte,
  describeZone: LecteursDeCarte['describeZone'],
): Pick<ProprietesOffre, 'zone' | 'communes_servies' | 'zone_en_clair'> {
  if (servie.offre.zone_eligibilite === undefined || territoire.communes.length === 0) return {};
  const communes_servies = servie.communes_servies.length;
  const zone = getZoneLocale(servie, territoire);
  if (!zone) return { communes_servies };
  const codes = zone.length === 0 ? (servie.offre.zone_eligibilite ?? zone) : zone;
  const { ou, hors } = describeZoneDeFiche(describeZone(codes), servie, territoire);
  return {
    zone,
    communes_servies,
    zone_en_clair: hors?.join(' ') ?? ou,
  };
}

type TerritoireDeCarte = Pick<Territoire, 'nom' | 'communes'>;

/** Une offre en GeoJSON, hors de toute collection : la petite carte d’une fiche. */
export function toFeature(
  servie: OffreServie,
  territoire: TerritoireDeCarte,
  { communes, parseTelephone, describeZone }: LecteursDeCarte,
): FeatureOffre {
  const { offre, structure, joignables } = servie;
  const { geometry, precision } = getEmplacement(offre, communes);
  const commune = offre.commune ?? communes.get(offre.code_insee ?? '')?.nom;
  const { telephone } = getContact(servie);
  const joindre = describeAction(joignables, parseTelephone);
  const prix = formatPrixCourt(offre);
  return {
    type: 'Feature',
    geometry,
    properties: {
      id: offre.id,
      nom: offre.nom,
      resume: offre.resume,
      categorie: offre.categorie,
      structure: structure.nom,
      ...(commune && { commune }),
      ...(telephone && { telephone }),
      ...(joindre && { joindre }),
      ...(prix && { prix }),
      precision,
      ...pickDates(offre),
      preuve: writePreuve(offre),
      ...pickZone(servie, territoire, describeZone),
    },
  };
}

/** Les offres d’un territoire en GeoJSON (RFC 7946), dans l’ordre du catalogue ; sans lieu connu, la géométrie est nulle. */
export function toGeoJson(
  territoire: TerritoireDeCarte & Pick<Territoire, 'offres'>,
  lecteurs: LecteursDeCarte,
): OffresGeoJson {
  return {
    type: 'FeatureCollection',
    features: territoire.offres.map((servie) => toFeature(servie, territoire, lecteurs)),
  };
}
