import { checkDistance } from '../geo/check-distance.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { fromRang, toRang } from '../temps/rang-de-jour.ts';
import { compare } from '../text/compare.ts';
import { type Constat, checkLieux, SANS_QUESTION } from './check-lieux.ts';
import { estimateDuree } from './estimate-duree.ts';
import { evaluateArrivee } from './evaluate-arrivee.ts';
import { evaluateJour, type Jour } from './evaluate-jour.ts';
import { listVariantes } from './list-variantes.ts';
import type {
  CouvertureDeTrajet,
  Demande,
  OffreDeTrajet,
  QuestionDeTrajet,
  Refus,
  Trajet,
} from './trajet.ts';

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
  const duree = demande.arriver ? estimateDuree(demande.depart, demande.arrivee) : undefined;
  const evaluate: Evaluateur = (offre, jour) =>
    demande.arriver
      ? evaluateArrivee(offre, jour, demande.minute, duree, maintenant)
      : evaluateJour(offre, jour, demande.minute, maintenant);
  for (const offre of offres) {
    if (!offre.desserte) continue;
    const trajet = findMeilleur(
      listVariantes(offre).map((variante) => evaluateTrajet(variante, demande, rang, maintenant, evaluate)),
    );
    if (trajet) places[getPlace(trajet)]?.push(trajet);
  }
  return places.flat();
}

/** Juge une offre le jour de ce rang. */
type Evaluateur = (offre: OffreDeTrajet, rang: number) => Jour;

const SANS_DATE = '9999';
const UN_AUTRE_JOUR = 4;
const DU_MOMENT: ReadonlySet<Refus['code']> = new Set(['jour', 'heure', 'ferie']);

/** De plusieurs variantes, la plus sûre ce jour-là ; sinon la plus proche, et enfin celle qui ne manque que d’heure. */
function findMeilleur<T extends Trajet<OffreDeTrajet>>(trajets: readonly T[]): T | undefined {
  const getRang = (trajet: T) => {
    const { couverture, prochaine } = trajet;
    const place = getPlace(trajet);
    const ailleurs = couverture.etat === 'non' && !DU_MOMENT.has(couverture.refus.code);
    return `${place < UN_AUTRE_JOUR ? '' : (prochaine?.date ?? SANS_DATE)} ${place} ${Number(ailleurs)}`;
  };
  return trajets.length < 2 ? trajets[0] : trajets.toSorted((a, b) => compare(getRang(a), getRang(b)))[0];
}

const isMoment = ({ date, minute }: MomentLocal) =>
  isDateCalendaire(date) && Number.isInteger(minute) && minute >= 0 && minute < MINUTES_PAR_JOUR;

function evaluateTrajet<O extends OffreDeTrajet>(
  offre: O,
  demande: Demande,
  rang: number,
  maintenant: MomentLocal,
  evaluate: Evaluateur,
): Trajet<O> {
  const constats = [checkLieux(offre, demande), checkLongueur(offre, demande), checkMotif(offre, demande)];
  const refus = constats.find((constat) => constat.refus)?.refus;
  if (refus) return { offre, couverture: { etat: 'non', refus } };

  const questions = constats.flatMap((constat) => constat.questions);
  const jour = evaluate(offre, rang);
  const premier = Math.max(rang + 1, toRang(maintenant.date));
  const prochaine = isPossible(jour)
    ? undefined
    : findProchaine(premier, (suivant) => evaluate(offre, suivant));
  return {
    offre,
    couverture: toCouverture(jour, questions),
    ...(jour.reservation && { reservation: jour.reservation }),
    ...(jour.depart && { depart: jour.depart }),
    ...(prochaine && {
      prochaine: { date: prochaine.date, a_verifier: prochaine.a_verifier || questions.length > 0 },
    }),
  };
}

/** Ne refuse que la longueur certaine. */
function checkLongueur({ distance_km }: OffreDeTrajet, { depart, arrivee }: Demande): Constat {
  const etat = distance_km ? checkDistance(distance_km, depart, arrivee) : 'oui';
  if (etat === 'oui') return RIEN_A_REDIRE;
  return etat === 'non'
    ? { refus: { code: 'distance' }, questions: SANS_QUESTION }
    : { questions: [{ code: 'distance' }] };
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
  premier: number,
  evaluate: (rang: number) => Jour,
): { readonly date: string; readonly a_verifier: boolean } | undefined {
  for (let rang = premier; rang < premier + HORIZON; rang++) {
    const jour = evaluate(rang);
    if (isPossible(jour))
      return {
        date: fromRang(rang),
        a_verifier: jour.questions.length > 0 || jour.reservation?.etat === 'a-verifier',
      };
  }
  return undefined;
}

/** Sûr et faisable, puis à réserver plus tard ou un délai à vérifier, puis une chose à vérifier, puis plusieurs, puis un autre jour, puis non. */
function getPlace({ couverture, reservation, prochaine }: Trajet<OffreDeTrajet>): number {
  if (couverture.etat === 'non') return prochaine ? 5 : 6;
  if (reservation?.etat === 'passe' || reservation?.etat === 'trop-tard') return UN_AUTRE_JOUR;
  if (couverture.etat === 'a-verifier') return couverture.questions.length > 1 ? 3 : 2;
  return reservation?.etat === 'a-verifier' || reservation?.etat === 'trop-tot' ? 1 : 0;
}
