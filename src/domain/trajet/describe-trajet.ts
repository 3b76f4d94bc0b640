import type { Telephone } from '../contact/telephone.ts';
import { formatDate } from '../temps/format-date.ts';
import { formatHeure } from '../temps/heure.ts';
import { getNomDuJour } from '../temps/jours-de-semaine.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { describeQuestion, describeRefus } from './describe-refus.ts';
import type { Demande, OffreDeTrajet, Trajet } from './trajet.ts';

/** Un trajet en phrases. */
interface TrajetDecrit {
  /** « Ce trajet est possible. », « À vérifier : … », ou pourquoi non. */
  readonly couverture: string;
  /** Une ligne par chose à demander ; vide quand la réponse est sûre. */
  readonly a_verifier: readonly string[];
  /** « Réservez avant mardi 24 novembre 16 h 30 au 03… » ; absent quand l’offre ne roule pas. */
  readonly reservation?: string;
  readonly prochaine?: string;
}

type OffreAvecTelephone = OffreDeTrajet & { readonly telephone?: Telephone | undefined };

export function describeTrajet(
  trajet: Trajet<OffreAvecTelephone>,
  demande: Demande,
  maintenant: MomentLocal,
): TrajetDecrit {
  const { offre, couverture, reservation, prochaine } = trajet;
  const phrase = reservation && describeReservation(trajet, maintenant);
  return {
    couverture:
      couverture.etat === 'non'
        ? describeRefus(couverture.refus, offre, demande.date)
        : couverture.etat === 'oui'
          ? 'Ce transport fait ce trajet.'
          : 'Ce transport fait peut-être ce trajet.',
    a_verifier:
      couverture.etat === 'a-verifier'
        ? couverture.questions.map((question) => describeQuestion(question, offre))
        : [],
    ...(phrase !== undefined && { reservation: phrase }),
    ...(prochaine && {
      prochaine: `Prochaine date possible${prochaine.a_verifier ? ', à vérifier' : ''}\u00a0: ${formatJour(prochaine.date, maintenant)}.`,
    }),
  };
}

function describeReservation(
  { offre, reservation: etat }: Trajet<OffreAvecTelephone>,
  maintenant: MomentLocal,
): string | undefined {
  const contact = formatContact(offre);
  switch (etat?.etat) {
    case undefined:
      return undefined;
    case 'sans':
      return 'Sans réservation.';
    case 'passe':
      return 'Cette heure est passée.';
    case 'trop-tard': {
      const jour = formatJour(etat.avant.date, maintenant);
      const limite =
        etat.connue === 'exacte' ? `avant ${jour} ${formatHeure(etat.avant.minute)}` : `${jour} au plus tard`;
      return `Trop tard pour cette date\u00a0: il fallait réserver ${limite}.`;
    }
    case 'possible':
      return offre.reservation?.type === 'temps-reel'
        ? `Réservez au moment de partir${contact}.`
        : `Réservez avant ${formatJour(etat.avant.date, maintenant)} ${formatHeure(etat.avant.minute)}${contact}.`;
    case 'a-verifier':
      if (etat.connue === 'jour')
        return `Réservez ${formatJour(etat.avant.date, maintenant)} au plus tard${contact}. Heure limite à vérifier.`;
      return offre.reservation || offre.desserte?.sur_reservation
        ? `Réservez${contact}. Délai à vérifier.`
        : `Réservation à vérifier${contact}.`;
  }
}

/** « au 03 84 00 00 00 », sinon « sur internet », sinon rien. */
function formatContact({ reservation, telephone }: OffreAvecTelephone): string {
  const numero = reservation?.telephone ?? telephone;
  if (numero !== undefined) return ` au ${numero.affiche}`;
  return reservation?.url === undefined ? '' : ' sur internet';
}

/** « mardi 24 novembre » ; avec l’année quand ce n’est pas celle d’aujourd’hui. */
function formatJour(date: string, maintenant: MomentLocal): string {
  const complete = formatDate(date);
  const memeAnnee = date.slice(0, 4) === maintenant.date.slice(0, 4);
  return `${getNomDuJour(date)} ${memeAnnee ? complete.slice(0, -5) : complete}`;
}
