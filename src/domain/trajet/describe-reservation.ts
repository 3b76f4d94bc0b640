import { formatDate } from '../temps/format-date.ts';
import { formatDelai } from '../temps/format-delai.ts';
import { formatHeure, parseHeure } from '../temps/heure.ts';
import { upperFirst } from '../text/casse.ts';
import { formatListe } from '../text/format-liste.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { getCalendrier, listNonComptes } from './get-calendrier.ts';
import type { Reservation } from './reservation.schema.ts';

/** Ce que la desserte, la réservation et la recherche de trajet disent avec les mêmes mots. */
export const motsDeReservation = {
  tempsReel: 'Réservez au moment de partir',
  ilFaut: 'Il faut réserver.',
  delaiInconnu: 'Délai à vérifier.',
  heureInconnue: 'Heure limite à vérifier.',
} as const;

const formatJours = (jours: number) => (jours === 1 ? 'la veille' : `${formatQuantite(jours, 'jour')} avant`);

function formatLaHeure(heure: string | undefined, avant: (heure: string) => string): string {
  const minute = parseHeure(heure ?? '');
  return minute === undefined ? '' : `, ${avant(formatHeure(minute))}`;
}

function describeLimite({ type, delai_min, dernier_jour, derniere_heure }: Reservation): readonly string[] {
  switch (type) {
    case 'temps-reel':
      return [`${motsDeReservation.tempsReel}.`];
    case 'jour-meme':
      return delai_min === undefined
        ? [motsDeReservation.ilFaut, motsDeReservation.delaiInconnu]
        : [`Réservez au plus tard ${formatDelai(delai_min)} avant le départ.`];
    case 'veille': {
      const heure = formatLaHeure(derniere_heure, (h) => `avant ${h}`);
      if (dernier_jour === undefined)
        return [`Réservez au moins la veille${heure}.`, 'Nombre de jours à vérifier.'];
      const limite = `Réservez au plus tard ${formatJours(dernier_jour)}${heure}.`;
      return heure ? [limite] : [limite, motsDeReservation.heureInconnue];
    }
  }
}

function describeOuverture({ premier_jour, premiere_heure, avance_max_min }: Reservation): readonly string[] {
  if (avance_max_min !== undefined)
    return [`La réservation ouvre ${formatDelai(avance_max_min)} avant le départ.`];
  return premier_jour === undefined
    ? []
    : [`La réservation ouvre ${formatJours(premier_jour)}${formatLaHeure(premiere_heure, (h) => `à ${h}`)}.`];
}

/** Jusqu’à quand et à partir de quand réserver, quel que soit le jour du trajet. */
export function describeReservation(reservation: Reservation): readonly string[] {
  return [...describeLimite(reservation), ...describeOuverture(reservation), ...describeJours(reservation)];
}

/** « Les samedis, dimanches et jours fériés ne comptent pas. » */
function describeJours(reservation: Reservation): readonly string[] {
  const calendrier = getCalendrier(reservation);
  if (!calendrier) return [];
  const jours = listNonComptes(calendrier).map((jour) => (jour === 'feries' ? 'jours fériés' : `${jour}s`));
  const { sauf } = calendrier;
  const dates = sauf.map((date) => `le ${formatDate(date)}`);
  return [
    ...(jours.length > 0 ? [`Les ${formatListe(jours, 'et')} ne comptent pas.`] : []),
    ...(dates.length > 0
      ? [`${upperFirst(formatListe(dates, 'et'))} ne ${dates.length > 1 ? 'comptent' : 'compte'} pas.`]
      : []),
  ];
}
