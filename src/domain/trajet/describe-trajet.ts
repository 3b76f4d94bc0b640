import type { ActionEcrite } from '../contact/describe-action.ts';
import { formatDate } from '../temps/format-date.ts';
import { formatHeure } from '../temps/heure.ts';
import { getNomDuJour } from '../temps/jours-de-semaine.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { describeQuestion, describeRefus } from './describe-refus.ts';
import { motsDeReservation } from './describe-reservation.ts';
import type { Demande, LimiteReservation, OffreDeTrajet, OuvertureReservation, Trajet } from './trajet.ts';

/** Un trajet en phrases. */
interface TrajetDecrit {
  /** « Ce trajet est possible. », « À vérifier : … », ou pourquoi non. */
  readonly couverture: string;
  /** Une ligne par chose à demander ; vide quand la réponse est sûre. */
  readonly a_verifier: readonly string[];
  /** « Réservez avant mardi 24 novembre 16 h 30 au 03… » ; absent quand l’offre ne roule pas. */
  readonly reservation?: string;
  /** « Partez vers 7 h 25… » ; absent quand c’est l’heure de départ qui est demandée. */
  readonly depart?: string;
  readonly prochaine?: string;
}

type OffreAJoindre = OffreDeTrajet & { readonly joindre?: ActionEcrite | undefined };

export function describeTrajet(
  trajet: Trajet<OffreAJoindre>,
  demande: Demande,
  maintenant: MomentLocal,
): TrajetDecrit {
  const { offre, couverture, depart, prochaine } = trajet;
  const questions = couverture.etat === 'a-verifier' ? couverture.questions : [];
  // Sans horaires, ni l’heure du départ ni la réservation ne se disent à part : c’est la même question.
  const sansHoraires = questions.some(({ code }) => code === 'horaires');
  const groupe = sansHoraires && isReservationInconnue(trajet);
  const reservation = groupe ? undefined : describeEtat(trajet, maintenant);
  return {
    couverture:
      couverture.etat === 'non'
        ? describeRefus(couverture.refus, offre, demande.date)
        : couverture.etat === 'oui'
          ? 'Ce transport fait ce trajet.'
          : 'Ce transport fait peut-être ce trajet.',
    a_verifier: questions.map((question) => describeQuestion(question, offre, groupe)),
    ...(reservation !== undefined && { reservation }),
    ...(depart && !sansHoraires && { depart: describeDepart(depart, demande, maintenant) }),
    ...(prochaine && {
      prochaine: `Prochaine date possible${prochaine.a_verifier ? ', à vérifier' : ''}\u00a0: ${formatJour(prochaine.date, maintenant)}.`,
    }),
  };
}

/** Rien n’est écrit de la réservation : ni comment, ni même s’il en faut une. */
const isReservationInconnue = ({ offre, reservation }: Trajet<OffreAJoindre>) =>
  !offre.reservation && offre.desserte?.sur_reservation === undefined && reservation?.etat === 'a-verifier';

const PAS = 5;

/** Une estimation se dit à cinq minutes près, vers le plus tôt. */
function describeDepart({ date, minute }: MomentLocal, demande: Demande, maintenant: MomentLocal): string {
  const heure = formatHeure(minute - (minute % PAS));
  const jour = date === demande.date ? '' : ` ${formatJour(date, maintenant)}`;
  return `Pour être là avant ${formatHeure(demande.minute)}, partez${jour} vers ${heure} au plus tard (estimation).`;
}

function describeEtat(
  { offre, reservation: etat }: Trajet<OffreAJoindre>,
  maintenant: MomentLocal,
): string | undefined {
  switch (etat?.etat) {
    case undefined:
      return undefined;
    case 'sans':
      return 'Sans réservation.';
    case 'passe':
      return 'Cette heure est passée.';
    case 'trop-tard': {
      const limite =
        etat.connue === 'exacte'
          ? `avant ${formatMoment(etat.avant, maintenant)}`
          : `${formatJour(etat.avant.date, maintenant)} au plus tard`;
      return `Trop tard pour cette date\u00a0: il fallait réserver ${limite}.`;
    }
    case 'trop-tot':
      return `Réservation ouverte à partir du ${formatMoment(etat.ouverture, maintenant)}. ${describeLimite(etat, offre, maintenant)}`;
    case 'possible':
    case 'a-verifier':
      return describeLimite(etat, offre, maintenant);
  }
}

function describeLimite(
  { avant, connue }: LimiteReservation,
  offre: OffreAJoindre,
  maintenant: MomentLocal,
): string {
  const contact = formatContact(offre);
  switch (connue) {
    case 'exacte':
      return offre.reservation?.type === 'temps-reel'
        ? `${motsDeReservation.tempsReel}${contact}.`
        : `Réservez avant ${formatMoment(avant, maintenant)}${contact}.`;
    case 'jour':
      return `Réservez ${formatJour(avant.date, maintenant)} au plus tard${contact}. ${motsDeReservation.heureInconnue}`;
    case 'non':
      return offre.reservation || offre.desserte?.sur_reservation
        ? `Réservez${contact}. ${motsDeReservation.delaiInconnu}`
        : `Réservation à vérifier${contact}.`;
  }
}

/** Seul le numéro de l’offre sert à réserver : celui d’un autre n’y peut rien. */
const isNumero = (joindre: ActionEcrite | undefined): joindre is ActionEcrite =>
  joindre?.chez === undefined && joindre?.lien?.startsWith('tel:') === true;

/** « au 03 84 00 00 00 », sinon « sur internet », sinon rien. */
function formatContact({ reservation, joindre }: OffreAJoindre): string {
  const numero = reservation?.telephone?.affiche ?? (isNumero(joindre) ? joindre.texte : undefined);
  if (numero !== undefined) return ` au ${numero}`;
  return reservation?.url === undefined ? '' : ' sur internet';
}

/** « mardi 24 novembre 16 h 30 » ; le jour seul quand l’heure manque. */
const formatMoment = ({ date, minute }: OuvertureReservation, maintenant: MomentLocal): string =>
  minute === undefined
    ? formatJour(date, maintenant)
    : `${formatJour(date, maintenant)} ${formatHeure(minute)}`;

/** « mardi 24 novembre » ; avec l’année quand ce n’est pas celle d’aujourd’hui. */
function formatJour(date: string, maintenant: MomentLocal): string {
  const complete = formatDate(date);
  const memeAnnee = date.slice(0, 4) === maintenant.date.slice(0, 4);
  return `${getNomDuJour(date)} ${memeAnnee ? complete.slice(0, -5) : complete}`;
}
