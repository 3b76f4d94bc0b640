import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Offre, OffreServie, Territoire } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { getContact } from '../contact/get-contact.ts';
import type { ParseTelephone, Telephone } from '../contact/telephone.ts';
import { writePreuve } from '../etat/describe-preuve.ts';
import type { PreuveEcrite } from '../etat/preuve-ecrite.ts';
import { getZoneLocale } from '../offre/get-zone-locale.ts';

/** Ce que la carte et les données ouvertes disent d’une offre. */
export interface ProprietesOffre {
  readonly id: string;
  readonly nom: string;
  readonly resume: string;
  readonly categorie: string;
  readonly structure: string;
  readonly commune?: string;
  readonly telephone?: string;
  /** Le même, prêt à montrer et à composer. */
  readonly appel?: Telephone;
  /** « commune » : le point est le centre de la commune, à montrer comme une étendue, jamais comme une adresse. */
  readonly precision: 'adresse' | 'commune' | 'inconnue';
  /** Codes de la zone qui touchent le territoire ; absent : toutes ses communes, ou zone inconnue. */
  readonly zone?: readonly string[];
  /** Combien de communes du territoire cette zone contient. */
  readonly communes_servies?: number;
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

/** Un numéro tel que l’éditeur l’écrit, et tel qu’il se compose. */
export function formatTelephones(
  telephone: string | undefined,
  parse: ParseTelephone,
): Pick<ProprietesOffre, 'telephone' | 'appel'> {
  if (!telephone) return {};
  const appel = parse(telephone);
  return { telephone, ...(appel && { appel }) };
}

const DATES = ['statut', 'statut_jusqu_au', 'valide_du', 'valide_au'] as const;

/** L’état d’une offre change avec le jour : la carte le calcule comme la liste. */
const pickDates = (offre: Offre) =>
  Object.fromEntries(
    DATES.flatMap((champ) => (offre[champ] === undefined ? [] : [[champ, offre[champ]]])),
  ) as Pick<ProprietesOffre, (typeof DATES)[number]>;

/** Une offre en GeoJSON, hors de toute collection : la petite carte d’une fiche. */
export function toFeature(
  servie: OffreServie,
  territoire: Pick<Territoire, 'communes'>,
  communes: Communes,
  parseTelephone: ParseTelephone,
): FeatureOffre {
  const { offre, structure } = servie;
  const { geometry, precision } = getEmplacement(offre, communes);
  const commune = offre.commune ?? communes.get(offre.code_insee ?? '')?.nom;
  const { telephone } = getContact(servie);
  const zone = getZoneLocale(servie, territoire);
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
      ...formatTelephones(telephone, parseTelephone),
      precision,
      ...pickDates(offre),
      preuve: writePreuve(offre),
      ...(zone && { zone, communes_servies: servie.communes_servies.length }),
    },
  };
}

/** Les offres d’un territoire en GeoJSON (RFC 7946), dans l’ordre du catalogue ; sans lieu connu, la géométrie est nulle. */
export function toGeoJson(
  territoire: Pick<Territoire, 'communes' | 'offres'>,
  communes: Communes,
  parseTelephone: ParseTelephone,
): OffresGeoJson {
  return {
    type: 'FeatureCollection',
    features: territoire.offres.map((servie) => toFeature(servie, territoire, communes, parseTelephone)),
  };
}
