import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { toDepartement } from '../commune/to-departement.ts';
import { type ActionEcrite, describeAction } from '../contact/describe-action.ts';
import { type ParseTelephone, readTelephone } from '../contact/telephone.ts';
import { listPhrases } from '../eligibilite/list-phrases.ts';
import type { PhrasesDeConditions } from '../eligibilite/raison.ts';
import { writePreuve } from '../etat/describe-preuve.ts';
import type { PreuveEcrite } from '../etat/preuve-ecrite.ts';
import type { Bbox } from '../geo/geometrie.ts';
import type { Reservation } from '../trajet/reservation.schema.ts';
import type { HorairesDesserte, ReservationLue } from '../trajet/trajet.ts';
import type { Besoin } from '../vocabulaire/categories.ts';
import { getZoneAilleurs, type ZoneAilleurs } from '../vocabulaire/zone-du-trajet.ts';
import { listChampsSortis } from './champs-de-l-offre.ts';
import { getBesoins } from './get-besoins.ts';
import { formatPrixCourt } from './tarif.ts';

const CHAMPS = ['id', ...listChampsSortis('outils')] as const;

/**
 * Une offre telle que les outils du navigateur la reçoivent : de quoi juger, comparer, calculer un trajet et nommer.
 * La fiche dit le reste.
 */
export interface OffreEnBref extends Pick<Offre, (typeof CHAMPS)[number]> {
  readonly besoins: readonly Besoin[];
  readonly structure: string;
  /** Ce qu’il y a de mieux à faire pour la joindre. */
  readonly joindre?: ActionEcrite;
  readonly reservation?: ReservationLue | undefined;
  /** Ce que disent ses conditions : le navigateur les juge, et n’a pas à les dire. */
  readonly phrases?: PhrasesDeConditions;
  /** La date de sa source la plus récente (etat/date-de-source.ts). */
  readonly source_le?: string;
  readonly preuve: PreuveEcrite;
  /** « dès 6 € par jour » ; absent quand on ne sait pas. */
  readonly prix?: string;
  /** Absents quand la desserte n’en dit rien. */
  readonly horaires_desserte?: HorairesDesserte;
  readonly horaires_variantes?: readonly (HorairesDesserte | null)[];
  /** « Pour qui : avoir 65 ans ou plus. » ; absent quand l’offre ne transporte pas, ou transporte tout le monde. */
  readonly usagers?: string;
  /** Celui de la structure, sinon celui de l’offre : ses jours fériés. */
  readonly departement?: string;
  /** Absent quand la zone est celle où l’on habite. */
  readonly zone_porte_sur?: ZoneAilleurs;
  /** Ce qui entoure une zone de trajet, quand la longueur du trajet est limitée : on sait qui en est trop loin. */
  readonly cadre_du_trajet?: Bbox;
  readonly prescription?: Pick<
    NonNullable<Offre['prescription']>,
    'obligatoire' | 'par' | 'delai_jours' | 'comite'
  >;
}

/** Ce que le catalogue sait lire, et que le navigateur ne relira pas. */
interface Lecteurs {
  readonly parseTelephone: ParseTelephone;
  readonly parseHorairesDesserte: (texte: string) => HorairesDesserte | undefined;
  readonly findCadre: (zone: readonly string[]) => Bbox | undefined;
}

/** Ce que le fichier offres.json d’un territoire dit d’une offre. */
export function toOffreEnBref(
  servie: OffreServie,
  { parseTelephone, parseHorairesDesserte, findCadre }: Lecteurs,
): OffreEnBref {
  const { offre, structure } = servie;
  const siege = structure.code_insee ?? offre.code_insee;
  const parseJours = (jours: string | undefined) =>
    jours === undefined ? undefined : parseHorairesDesserte(jours);
  const horaires = parseJours(offre.desserte?.jours_heures);
  const variantes = offre.desserte?.variantes;
  const prix = formatPrixCourt(offre);
  const zone_porte_sur = getZoneAilleurs(offre);
  const cadre = zone_porte_sur && offre.distance_km?.max && findCadre(offre.zone_eligibilite ?? []);
  const phrases = listPhrases(offre);
  const joindre = describeAction(servie.joignables, parseTelephone);
  const { obligatoire, par, delai_jours, comite } = offre.prescription ?? {};
  const champs = CHAMPS.filter((champ) => offre[champ] !== undefined).map((champ) => [champ, offre[champ]]);
  return {
    ...(Object.fromEntries(champs) as Pick<Offre, (typeof CHAMPS)[number]>),
    besoins: getBesoins(offre),
    structure: structure.nom,
    ...(joindre && { joindre }),
    ...(offre.reservation && { reservation: readReservation(offre.reservation, parseTelephone) }),
    ...(horaires && { horaires_desserte: horaires }),
    ...(variantes && {
      horaires_variantes: variantes.map(({ jours_heures }) => parseJours(jours_heures) ?? null),
    }),
    ...(offre.source_le !== undefined && { source_le: offre.source_le }),
    preuve: writePreuve(offre),
    ...(prix !== undefined && { prix }),
    ...(zone_porte_sur && { zone_porte_sur }),
    ...(phrases && { phrases }),
    ...(cadre && { cadre_du_trajet: cadre }),
    ...(siege !== undefined && offre.desserte && { departement: toDepartement(siege) }),
    ...(offre.prescription && {
      prescription: {
        ...(obligatoire !== undefined && { obligatoire }),
        ...(par && { par }),
        ...(delai_jours !== undefined && { delai_jours }),
        ...(comite?.dates && { comite: { dates: comite.dates } }),
      },
    }),
  };
}

const readReservation = ({ telephone, ...reste }: Reservation, parse: ParseTelephone): ReservationLue => ({
  ...reste,
  ...readTelephone(telephone, parse),
});
