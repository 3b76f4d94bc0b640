import { getContact } from '../contact/get-contact.ts';
import { isVivante } from '../offre/is-vivante.ts';
import { formatHote } from '../text/format-hote.ts';
import { describeDesserte } from '../trajet/describe-desserte.ts';
import { describeReservation, motsDeReservation } from '../trajet/describe-reservation.ts';
import { type Morceau, toConnus, toInconnu, toParagraphe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** Quand et d’où à où l’offre transporte ; une offre terminée ne transporte plus. */
export function listDesserte({ servie: { offre }, lectures }: Sujet): readonly Morceau[] {
  const { desserte, nom } = offre;
  if (!desserte || !isVivante(offre)) return [];
  const faits = describeDesserte(offre, ({ jours_heures, origines, destinations }) => ({
    horaires: jours_heures === undefined ? [] : lectures.readHoraires(jours_heures).lignes,
    origines: lectures.describeZone(origines),
    destinations: lectures.describeZone(destinations),
  }));
  return toConnus(`Les trajets\u00a0: ${nom}`, faits);
}

/** Jusqu’à quand, à partir de quand et où réserver, et le numéro à composer. Sans numéro, rien ne dit d’appeler. */
export function listReservation({ servie, lectures }: Sujet): readonly Morceau[] {
  const { reservation, desserte } = servie.offre;
  if (!(reservation ?? desserte?.sur_reservation) || !isVivante(servie.offre)) return [];
  const { url, message } = reservation ?? {};
  const numero = reservation?.telephone ?? getContact(servie).telephone;
  const regle = reservation ? describeReservation(reservation) : [motsDeReservation.ilFaut];
  return [
    ...toTexte(regle.join(' ')),
    ...(numero ? [{ genre: 'telephone', ...lectures.readTelephone(numero) } as const] : []),
    ...(url ? toParagraphe({ t: 'Réserver sur internet\u00a0: ' }, { t: formatHote(url), url }) : []),
    ...toTexte(message),
    ...(reservation ? [] : toInconnu('délai pour réserver')),
  ];
}
