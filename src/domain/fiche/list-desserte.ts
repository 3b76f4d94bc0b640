import { isVivante } from '../offre/is-vivante.ts';
import { formatHote } from '../text/format-hote.ts';
import { describeDesserte } from '../trajet/describe-desserte.ts';
import { describeReservation } from '../trajet/describe-reservation.ts';
import { type Bloc, toLignes, toParagraphe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** Quand et d’où à où l’offre transporte ; une offre terminée ne transporte plus. */
export function listDesserte({ servie: { offre }, lectures }: Sujet): readonly Bloc[] {
  const { desserte, nom } = offre;
  if (!desserte || !isVivante(offre)) return [];
  const { jours_heures, origines, destinations } = desserte;
  const faits = describeDesserte(offre, {
    horaires: jours_heures === undefined ? [] : lectures.readHoraires(jours_heures).lignes,
    origines: lectures.describeZone(origines),
    destinations: lectures.describeZone(destinations),
  });
  return toLignes(`Les trajets\u00a0: ${nom}`, faits);
}

/** Jusqu’à quand, à partir de quand et où réserver. Sans numéro, rien ne dit d’appeler. */
export function listReservation({ servie: { offre }, lectures }: Sujet): readonly Bloc[] {
  const { reservation } = offre;
  if (!reservation || !isVivante(offre)) return [];
  const { telephone, url, message } = reservation;
  return [
    ...toTexte(describeReservation(reservation).join(' ')),
    ...(telephone ? [{ genre: 'telephone', ...lectures.readTelephone(telephone) } as const] : []),
    ...(url ? toParagraphe({ t: 'Réserver sur internet\u00a0: ' }, { t: formatHote(url), url }) : []),
    ...toTexte(message),
  ];
}
