import { checkLimites, findDistanceKm } from '../geo/check-distance.ts';
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
const JOURS_PAR_SEMAINE = 7;
const PLACES = 8;
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
  const km = findDistanceKm(demande.depart, demande.arrivee);
  const duree = km === undefined ? undefined : estimateDuree(km);
  const mesuree = { ...demande, km };
  const evaluate: Evaluateur = (offre, jour) =>
    demande.arriver
      ? evaluateArrivee(offre, jour, demande.minute, duree, maintenant)
      : evaluateJour(offre, jour, demande.minute, maintenant);
  const evaluateUne = (offre: O) => evaluateTrajet(offre, mesuree, rang, maintenant, evaluate);
  for (const offre of offres) {
    if (!offre.desserte) continue;
    const trajet = offre.desserte.variantes
      ? findMeilleur(listVariantes(offre).map(evaluateUne))
      : evaluateUne(offre);
    if (trajet) places[getPlace(trajet)]?.push(trajet);
  }
  return places.flat();
}

/** Une demande, et la distance à vol d’oiseau de ses deux communes, la même pour toutes les offres. */
interface DemandeMesuree extends Demande {
  readonly km: number | undefined;
}

/** Juge une offre le jour de ce rang. */
type Evaluateur = (offre: OffreDeTrajet, rang: number) => Jour;

const SANS_DATE = '9999';
const UN_AUTRE_JOUR = 5;
const DE_LA_SEMAINE: ReadonlySet<Refus['code']> = new Set(['jour', 'heure']);
const DU_MOMENT: ReadonlySet<Refus['code']> = new Set([...DE_LA_SEMAINE, 'ferie']);

/** De plusieurs variantes, la plus sûre ce jour-là ; sinon la plus proche, et enfin celle qui ne manque que d’heure. */
function findMeilleur<T extends Trajet<OffreDeTrajet>>(trajets: readonly T[]): T | undefined {
  const getRang = (trajet: T) => {
    const { couverture, prochaine } = trajet;
    const place = getPlace(trajet);
    const ailleurs = couverture.etat === 'non' && !DU_MOMENT.has(couverture.refus.code);
    return `${place < UN_AUTRE_JOUR ? '' : (prochaine?.date ?? SANS_DATE)} ${place} ${Number(ailleurs)}`;
  };
  return trajets.length < 2 ? trajets[0] : [...trajets].sort((a, b) => compare(getRang(a), getRang(b)))[0];
}

const isMoment = ({ date, minute }: MomentLocal) =>
  isDateCalendaire(date) && Number.isInteger(minute) && minute >= 0 && minute < MINUTES_PAR_JOUR;

function evaluateTrajet<O extends OffreDeTrajet>(
  offre: O,
  demande: DemandeMesuree,
  rang: number,
  maintenant: MomentLocal,
  evaluate: Evaluateur,
): Trajet<O> {
  const lieux = checkLieux(offre, demande);
  const longueur = lieux.refus ? lieux : checkLongueur(offre, demande);
  const motif = longueur.refus ? longueur : checkMotif(offre, demande);
  if (motif.refus) return { offre, couverture: { etat: 'non', refus: motif.refus } };

  const questions = [...lieux.questions, ...longueur.questions, ...motif.questions];
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
function checkLongueur({ distance_km }: OffreDeTrajet, { km }: DemandeMesuree): Constat {
  const etat = distance_km ? checkLimites(distance_km, km) : 'oui';
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
  let sansHeure = 0;
  for (let rang = premier; rang < premier + HORIZON; rang++) {
    const jour = evaluate(rang);
    // Les semaines se ressemblent, et un jour férié n’ajoute jamais d’heure.
    sansHeure = jour.refus && DE_LA_SEMAINE.has(jour.refus.code) ? sansHeure + 1 : 0;
    if (sansHeure === JOURS_PAR_SEMAINE) return undefined;
    if (isPossible(jour))
      return {
        date: fromRang(rang),
        a_verifier: jour.questions.length > 0 || jour.reservation?.etat === 'a-verifier',
      };
  }
  return undefined;
}

/** Sûr et faisable, puis à réserver plus tard ou un délai à vérifier, puis une chose à vérifier, puis plusieurs, puis un service dont on ne sait s’il existe, puis un autre jour, puis non. */
function getPlace({ offre, couverture, reservation, prochaine }: Trajet<OffreDeTrajet>): number {
  if (couverture.etat === 'non') return prochaine ? UN_AUTRE_JOUR + 1 : UN_AUTRE_JOUR + 2;
  if (reservation?.etat === 'passe' || reservation?.etat === 'trop-tard') return UN_AUTRE_JOUR;
  if (offre.statut === 'non-confirmee') return UN_AUTRE_JOUR - 1;
  if (couverture.etat === 'a-verifier') return couverture.questions.length > 1 ? 3 : 2;
  return reservation?.etat === 'a-verifier' || reservation?.etat === 'trop-tot' ? 1 : 0;
}
