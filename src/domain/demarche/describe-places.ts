import type { Comite, Prescription } from '../offre/prescription.schema.ts';
import { formatDate } from '../temps/format-date.ts';
import { formatHeure, parseHeure } from '../temps/heure.ts';
import { upperFirst } from '../text/casse.ts';
import { formatListe } from '../text/format-liste.ts';
import { formatQuantite } from '../text/format-quantite.ts';

const seul = (texte: string | undefined) => (texte === undefined ? [] : [texte]);
const relever = (jour: string | undefined) => (jour === undefined ? '' : `, dit le ${formatDate(jour)}`);

/** « 12 janvier 2027, dossier au plus tard le 5 janvier 2027 ». */
export const describeSeanceDeComite = ({ date, limite }: NonNullable<Comite['dates']>[number]): string =>
  `${formatDate(date)}${limite === undefined ? '' : `, dossier au plus tard le ${formatDate(limite)}`}`;

/** Les prochains comités, ou que l’on ne les connaît pas, puis comment ils décident ; rien s’il n’y a pas de comité. */
export function describeComite(comite: Comite | undefined): readonly string[] {
  if (!comite) return [];
  const { dates = [], precisions } = comite;
  return [
    ...(dates.length > 0
      ? dates.map(describeSeanceDeComite)
      : ['La prochaine date n’est pas connue\u00a0: demandez-la.']),
    ...seul(precisions),
  ];
}

function countPlaces({ total, restantes }: NonNullable<Prescription['places']>): string | undefined {
  const tout = total === undefined ? undefined : formatQuantite(total, 'place');
  if (restantes === undefined) return tout;
  if (restantes === 0) return tout === undefined ? 'Complet' : `Complet (${tout})`;
  return `Il reste ${formatQuantite(restantes, 'place')}${total === undefined ? '' : ` sur ${total}`}`;
}

/** « Il reste 3 places sur 15, dit le 20 novembre 2026 ». */
export function describePlaces(places: Prescription['places']): readonly string[] {
  if (!places) return [];
  const combien = countPlaces(places);
  return [
    ...seul(combien === undefined ? undefined : combien + relever(places.releve_le)),
    ...seul(places.precisions),
  ];
}

/** « 12 personnes attendent, environ 60 jours, dit le 20 novembre 2026 ». */
export function describeAttente(attente: Prescription['attente']): readonly string[] {
  if (!attente) return [];
  const { personnes, delai_jours, releve_le, precisions } = attente;
  const dits = [
    ...(personnes === undefined ? [] : [formatQuantite(personnes, 'personne attend', 'personnes attendent')]),
    ...(delai_jours === undefined ? [] : [`environ ${formatQuantite(delai_jours, 'jour')}`]),
  ];
  const texte = upperFirst(dits.join(', ') || 'il y a une liste d’attente');
  return [`${texte}${relever(releve_le)}`, ...seul(precisions)];
}

const toHeure = (heure: string) => formatHeure(parseHeure(heure) ?? 0);

/** « Mardi et jeudi, de 9 h à 12 h ». */
export function describeRendezVous(rendezVous: Prescription['rendez_vous']): readonly string[] {
  if (!rendezVous) return [];
  const { creneaux = [], precisions } = rendezVous;
  return [
    ...creneaux.map(
      ({ jours, debut, fin }) =>
        `${upperFirst(formatListe(jours, 'et'))}, de ${toHeure(debut)} à ${toHeure(fin)}`,
    ),
    ...seul(precisions),
  ];
}
