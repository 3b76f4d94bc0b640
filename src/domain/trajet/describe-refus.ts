import type { Plage } from '../contact/horaires.ts';
import { describeDistance } from '../geo/describe-distance.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { formatHeure } from '../temps/heure.ts';
import { getNomDuJour } from '../temps/jours-de-semaine.ts';
import { lowerFirst } from '../text/casse.ts';
import { formatMotifs } from './describe-desserte.ts';
import type { OffreDeTrajet, QuestionDeTrajet, Refus } from './trajet.ts';

/** Pourquoi l’offre ne fait pas ce trajet, en une phrase. */
export function describeRefus(refus: Refus, offre: OffreDeTrajet, date: string): string {
  switch (refus.code) {
    case 'depart':
      return 'Ce transport ne part pas de cette commune.';
    case 'arrivee':
      return 'Ce transport ne va pas dans cette commune.';
    case 'liaison':
      return 'Ce transport ne relie pas ces deux communes.';
    case 'distance':
      return `Trop long ou trop court pour lui\u00a0: ${describeDistance(offre.distance_km ?? {})}.`;
    case 'motif':
      return `Ce transport sert à autre chose\u00a0: ${formatMotifs(offre.desserte)}.`;
    case 'statut':
      return `Pas possible ce jour-là\u00a0: ${lowerFirst(refus.libelle)}.`;
    case 'jour':
      return `Ne roule pas le ${getNomDuJour(date)}.`;
    case 'heure':
      return `Le ${getNomDuJour(date)}, roule ${refus.plages.map(formatPlage).join(' et ')}.`;
    case 'ferie':
      return `Ne roule pas les jours fériés (${refus.ferie}).`;
  }
}

/** Ce qu’il faut vérifier avant de compter sur l’offre ; `reservation` : avec les horaires, s’il faut réserver. */
export function describeQuestion(
  question: QuestionDeTrajet,
  offre: OffreDeTrajet,
  reservation = false,
): string {
  switch (question.code) {
    case 'depart':
      return 'Lieu de départ à vérifier';
    case 'arrivee':
      return 'Lieu d’arrivée à vérifier';
    case 'retour':
      return 'Trajet dans ce sens à vérifier';
    case 'residence':
      return 'Communes d’habitation acceptées à vérifier';
    case 'distance':
      return `Longueur du trajet à vérifier\u00a0: ${describeDistance(offre.distance_km ?? {})}`;
    case 'duree':
      return 'Durée du trajet à vérifier';
    case 'fin':
      return `Fin du service à ${formatMinute(question.minute)}\u00a0: départ à vérifier`;
    case 'debut':
      return `Début du service à ${formatMinute(question.minute)}\u00a0: vérifiez qu’on arrive à temps`;
    case 'motif':
      return `Motif à vérifier\u00a0: ce transport sert à ${formatMotifs(offre.desserte)}`;
    case 'horaires':
      return [
        `Horaires${reservation ? ' et réservation' : ''} à vérifier`,
        ...(offre.horaires_desserte?.texte ?? []).slice(0, 3),
      ].join(' · ');
    case 'liste-attente':
      return 'Complet\u00a0: il y a une liste d’attente';
    case 'statut':
      return question.libelle;
    case 'saison':
      return 'Dates de la saison à vérifier';
    case 'ferie':
      return `Jour férié (${question.ferie})\u00a0: horaires à vérifier`;
  }
}

const formatMinute = (minute: number) =>
  minute % MINUTES_PAR_JOUR === 0 ? 'minuit' : formatHeure(minute % MINUTES_PAR_JOUR);

function formatPlage([de, a]: Plage): string {
  const fin = a === MINUTES_PAR_JOUR ? 'minuit' : formatHeure(a % MINUTES_PAR_JOUR);
  return `de ${formatHeure(de)} à ${fin}${a > MINUTES_PAR_JOUR ? ' le lendemain' : ''}`;
}
