import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { fromRang, toRang } from '../temps/rang-de-jour.ts';
import { type Constat, checkLieux, SANS_QUESTION } from './check-lieux.ts';
import { evaluateJour, type Jour } from './evaluate-jour.ts';
import type { CouvertureDeTrajet, Demande, OffreDeTrajet, QuestionDeTrajet, Trajet } from './trajet.ts';

const HORIZON = 60;
const PLACES = 7;
const RIEN_A_REDIRE: Constat = { questions: SANS_QUESTION };
const OUI: CouvertureDeTrajet = { etat: 'oui' };

/**
 * Les offres qui transportent, et ce que chacune vaut pour ce trajet : oui, à vérifier, ou non et pourquoi ; jusqu’à
 * quand réserver ; la prochaine date possible. Les plus sûres d’abord. Une date ou une heure qui n’existe pas ne
 * trouve rien.
 */
export function findTrajets<O extends OffreDeTrajet>(
  offres: readonly O[],
  demande: Demande,
  maintenant: MomentLocal,
): readonly Trajet<O>[] {
  if (!isMoment(demande) || !isMoment(maintenant)) return [];
  const rang = toRang(demande.date);
  const places: Trajet<O>[][] = Array.from({ length: PLACES }, () => []);
  for (const offre of offres) {
    if (!offre.desserte) continue;
    const trajet = evaluateTrajet(offre, demande, rang, maintenant);
    places[getPlace(trajet)]?.push(trajet);
  }
  return places.flat();
}

const isMoment = ({ date, minute }: MomentLocal) =>
  isDateCalendaire(date) && Number.isInteger(minute) && minute >= 0 && minute < MINUTES_PAR_JOUR;

function evaluateTrajet<O extends OffreDeTrajet>(
  offre: O,
  demande: Demande,
  rang: number,
  maintenant: MomentLocal,
): Trajet<O> {
  const lieux = checkLieux(offre, demande);
  const motif = checkMotif(offre, demande);
  const refus = lieux.refus ?? motif.refus;
  if (refus) return { offre, couverture: { etat: 'non', refus } };

  const questions = [...lieux.questions, ...motif.questions];
  const jour = evaluateJour(offre, rang, demande.minute, maintenant);
  const prochaine = isPossible(jour) ? undefined : findProchaine(offre, demande, rang, maintenant);
  return {
    offre,
    couverture: toCouverture(jour, questions),
    ...(jour.reservation && { reservation: jour.reservation }),
    ...(prochaine && {
      prochaine: { date: prochaine.date, a_verifier: prochaine.a_verifier || questions.length > 0 },
    }),
  };
}

/** Une desserte sans motif écrit n’en exige aucun : c’est une condition, pas un fait qui manque. */
function checkMotif({ desserte }: OffreDeTrajet, { motif }: Demande): Constat {
  if (!desserte?.motifs) return RIEN_A_REDIRE;
  if (motif === undefined) return { questions: [{ code: 'motif' }] };
  return desserte.motifs.includes(motif)
    ? RIEN_A_REDIRE
    : { refus: { code: 'motif' }, questions: SANS_QUESTION };
}

function toCouverture(jour: Jour, questions: readonly QuestionDeTrajet[]): CouvertureDeTrajet {
  if (jour.refus) return { etat: 'non', refus: jour.refus };
  if (questions.length === 0 && jour.questions.length === 0) return OUI;
  return { etat: 'a-verifier', questions: [...questions, ...jour.questions] };
}

const isPossible = ({ reservation }: Jour) =>
  reservation !== undefined && reservation.etat !== 'passe' && reservation.etat !== 'trop-tard';

function findProchaine(
  offre: OffreDeTrajet,
  { minute }: Demande,
  rang: number,
  maintenant: MomentLocal,
): { readonly date: string; readonly a_verifier: boolean } | undefined {
  const premier = Math.max(rang + 1, toRang(maintenant.date));
  for (let suivant = premier; suivant < premier + HORIZON; suivant++) {
    const jour = evaluateJour(offre, suivant, minute, maintenant);
    if (isPossible(jour))
      return {
        date: fromRang(suivant),
        a_verifier: jour.questions.length > 0 || jour.reservation?.etat === 'a-verifier',
      };
  }
  return undefined;
}

/** Sûr et faisable, puis à réserver plus tard ou un délai à vérifier, puis une chose à vérifier, puis plusieurs, puis un autre jour, puis non. */
function getPlace({ couverture, reservation, prochaine }: Trajet<OffreDeTrajet>): number {
  if (couverture.etat === 'non') return prochaine ? 5 : 6;
  if (reservation?.etat === 'passe' || reservation?.etat === 'trop-tard') return 4;
  if (couverture.etat === 'a-verifier') return couverture.questions.length > 1 ? 3 : 2;
  return reservation?.etat === 'a-verifier' || reservation?.etat === 'trop-tot' ? 1 : 0;
}
