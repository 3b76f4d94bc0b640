import type { Event, WithContext } from 'schema-dts';
import type { EvenementSaisi } from '../agenda/evenement.schema.ts';
import { getJourDeFin } from '../agenda/get-jour-de-fin.ts';
import type { Occurrence } from '../agenda/list-occurrences.ts';

const toMoment = (jour: string, heure: string | undefined) => (heure ? `${jour}T${heure}` : jour);

/** Les séances d’un événement en schema.org, à l’heure du lieu ; aucune sans lieu : schema.org l’exige. */
export function toSeancesLd(
  evenement: Pick<EvenementSaisi, 'nom' | 'resume' | 'lieu' | 'lien'>,
  seances: readonly Occurrence[],
  organisateur: string,
): readonly WithContext<Event>[] {
  const { nom, resume, lieu, lien } = evenement;
  if (lieu === undefined) return [];
  return seances.map(({ jour, debut, fin }) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: nom,
    description: resume,
    startDate: toMoment(jour, debut),
    ...(debut && fin && { endDate: toMoment(getJourDeFin({ jour, debut, fin }) ?? jour, fin) }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: lieu, address: lieu },
    organizer: { '@type': 'Organization', name: organisateur },
    ...(lien && { url: lien }),
  }));
}
