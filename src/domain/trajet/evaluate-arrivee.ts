import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { fromRang } from '../temps/rang-de-jour.ts';
import { evaluateJour, type Jour } from './evaluate-jour.ts';
import { getPlages } from './get-circulation.ts';
import type { OffreDeTrajet, QuestionDeTrajet } from './trajet.ts';

/** Arriver bien plus tôt qu’on ne veut n’est pas une réponse. */
const AVANCE_MAX = 120;

/** Les plages qui touchent ce jour, en minutes depuis son minuit : les siennes, et la nuit de la veille. */
const listPlages = ({ horaires_desserte: horaires }: OffreDeTrajet, rang: number) =>
  horaires
    ? [
        ...getPlages(horaires, rang - 1).map(
          ([de, a]) => [de - MINUTES_PAR_JOUR, a - MINUTES_PAR_JOUR] as const,
        ),
        ...getPlages(horaires, rang),
      ]
    : [];

/**
 * Juge un départ qui fait arriver avant cette minute du jour de ce rang, la route durant tant de minutes. Hors des
 * heures de l’offre, on part plus tôt, à la fin de la plage d’avant ; ou au début de celle d’après, si elle commence
 * à temps, et c’est à vérifier.
 */
export function evaluateArrivee(
  offre: OffreDeTrajet,
  rang: number,
  minute: number,
  duree: number | undefined,
  maintenant: MomentLocal,
): Jour {
  const leave = (quand: number, ...doutes: readonly QuestionDeTrajet[]): Jour => {
    const jours = Math.floor(quand / MINUTES_PAR_JOUR);
    const depart = { date: fromRang(rang + jours), minute: quand - jours * MINUTES_PAR_JOUR };
    const jour = evaluateJour(offre, rang + jours, depart.minute, maintenant);
    return jour.refus ? jour : { ...jour, questions: [...doutes, ...jour.questions], depart };
  };
  if (duree === undefined) return hideLimite(offre, leave(minute, { code: 'duree' }));
  const ideal = minute - duree;
  const jour = leave(ideal);
  if (isDansLesHeures(jour)) return jour;
  const plages = listPlages(offre, rang);
  const avant = Math.max(...plages.map(([, a]) => a - 1).filter((m) => m < ideal && m >= ideal - AVANCE_MAX));
  if (avant > -Infinity) return leave(avant);
  const apres = Math.min(...plages.map(([de]) => de).filter((m) => m > ideal && m < minute));
  if (apres === Infinity) return jour;
  return leave(apres, { code: 'debut', minute: (apres + MINUTES_PAR_JOUR) % MINUTES_PAR_JOUR });
}

const isDansLesHeures = ({ refus, questions }: Jour) =>
  refus?.code !== 'heure' && refus?.code !== 'jour' && !questions.some(({ code }) => code === 'fin');

/** Sans durée, on ne sait pas quand partir : une limite qui en dépend se vérifie. */
function hideLimite({ reservation: regle }: OffreDeTrajet, { depart: _, ...jour }: Jour): Jour {
  const { reservation } = jour;
  if (
    regle?.type === 'veille' ||
    !reservation ||
    !('avant' in reservation) ||
    reservation.etat === 'trop-tard'
  )
    return jour;
  return { ...jour, reservation: { etat: 'a-verifier', avant: reservation.avant, connue: 'non' } };
}
