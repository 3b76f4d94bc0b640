import { getEtat } from '../etat/statut.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { fromRang } from '../temps/rang-de-jour.ts';
import type { Constat } from './check-lieux.ts';
import { getCirculation } from './get-circulation.ts';
import { getLimiteReservation, getOuvertureReservation } from './get-limite-reservation.ts';
import type { EtatReservation, OffreDeTrajet, QuestionDeTrajet } from './trajet.ts';

/** Ce qu’une date change : l’offre roule-t-elle, et peut-on encore réserver ? */
export interface Jour extends Constat {
  readonly reservation?: EtatReservation;
  /** Quand partir, pour arriver à temps. */
  readonly depart?: MomentLocal;
}

const isApres = (a: MomentLocal, b: MomentLocal) =>
  a.date > b.date || (a.date === b.date && a.minute > b.minute);

/** Juge un départ le jour de ce rang (rang-de-jour.ts), à cette minute. */
export function evaluateJour(
  offre: OffreDeTrajet,
  rang: number,
  minute: number,
  maintenant: MomentLocal,
): Jour {
  const depart = { date: fromRang(rang), minute };
  const etat = getEtat(offre, depart.date);
  if (etat.ouverte === 'non') return { refus: { code: 'statut', libelle: etat.libelle }, questions: [] };
  const circulation = getCirculation(offre.horaires_desserte, rang, minute, offre.departement);
  if (circulation.refus) return { refus: circulation.refus, questions: [] };

  const questions: QuestionDeTrajet[] = [];
  // Une saison datée dans l’année : hors de ces dates, l’offre n’est pas ouverte, et getEtat l’a dit.
  const saisonDatee = etat.statut === 'saisonniere' && offre.valide_du && offre.valide_au;
  if (etat.statut === 'liste-attente') questions.push({ code: 'liste-attente' });
  else if (etat.statut === 'saisonniere' && etat.ouverte === 'inconnu' && !saisonDatee)
    questions.push({ code: 'saison' });
  else if (etat.ouverte === 'inconnu' && !saisonDatee)
    questions.push({ code: 'statut', libelle: etat.libelle });
  if (circulation.question) questions.push(circulation.question);
  return { questions, reservation: getReservation(offre, depart, circulation.jour_de_service, maintenant) };
}

function getReservation(
  { desserte, reservation, departement }: OffreDeTrajet,
  depart: MomentLocal,
  jourDeService: number,
  maintenant: MomentLocal,
): EtatReservation {
  if (isApres(maintenant, depart)) return { etat: 'passe' };
  if (!reservation)
    return desserte?.sur_reservation === false
      ? { etat: 'sans' }
      : { etat: 'a-verifier', avant: depart, connue: 'non' };
  const limite = getLimiteReservation(reservation, depart, jourDeService, departement);
  const ouverture = getOuvertureReservation(reservation, depart, jourDeService, departement);
  // La limite passe avant l’ouverture : pour ce départ-là, la règle écrite ne dit pas comment réserver.
  if (ouverture && isApres({ minute: 0, ...ouverture }, limite.avant))
    return { etat: 'a-verifier', avant: depart, connue: 'non' };
  if (isApres(maintenant, limite.avant)) return { etat: 'trop-tard', ...limite };
  if (ouverture && isApres({ minute: 0, ...ouverture }, maintenant))
    return { etat: 'trop-tot', ouverture, ...limite };
  return { etat: limite.connue === 'exacte' ? 'possible' : 'a-verifier', ...limite };
}
