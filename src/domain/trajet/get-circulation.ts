import type { AccueilFeries, Plage } from '../contact/horaires.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { findJourFerie } from '../temps/jours-feries.ts';
import { fromRang, getRangDansSemaine } from '../temps/rang-de-jour.ts';
import type { HorairesDesserte, QuestionDeTrajet, Refus } from './trajet.ts';

/** L’offre roule-t-elle à ce moment ? */
interface Circulation {
  readonly refus?: Refus;
  readonly question?: QuestionDeTrajet;
  /** Le jour où le service a commencé : la veille, pour un départ de 1 h pris sur « 22 h – 2 h ». */
  readonly jour_de_service: number;
}

/** Les plages du jour de ce rang (rang-de-jour.ts). */
export const getPlages = ({ semaine }: HorairesDesserte, rang: number): readonly Plage[] =>
  semaine?.[getRangDansSemaine(rang)] ?? [];

/** Une plage comprend sa première minute ; « 7 h – 19 h » ne dit pas si l’on part encore à 19 h juste. */
function check(plages: readonly Plage[], minute: number): 'dans' | 'fin' | undefined {
  if (plages.some(([de, a]) => de <= minute && minute < a)) return 'dans';
  return plages.some(([, a]) => a === minute) ? 'fin' : undefined;
}

/** `rang` est celui de la date (rang-de-jour.ts). Un jour férié sans consigne ne change rien aux heures : il se vérifie. */
export function getCirculation(
  horaires: HorairesDesserte | undefined,
  rang: number,
  minute: number,
  departement?: string,
): Circulation {
  if (!horaires?.semaine) return { question: { code: 'horaires' }, jour_de_service: rang };
  const { jours_feries } = horaires;
  const findFerie = (jour: number) =>
    jours_feries === 'ouvert' ? undefined : findJourFerie(fromRang(jour), departement)?.nom;

  const judge = (jour: number, quand: number): Circulation | undefined => {
    const place = check(getPlages(horaires, jour), quand);
    const ferie = place && findFerie(jour);
    if (!place || (ferie !== undefined && jours_feries === 'ferme')) return undefined;
    if (ferie !== undefined) return { question: { code: 'ferie', ferie }, jour_de_service: jour };
    return { ...(place === 'fin' && { question: { code: 'fin', minute } }), jour_de_service: jour };
  };

  const ceJour = judge(rang, minute);
  const nuit = judge(rang - 1, minute + MINUTES_PAR_JOUR);
  // Une certitude l’emporte sur un doute : à minuit, le service du jour commence quand celui de la veille finit.
  const choisis = [ceJour, nuit].filter((circulation) => circulation !== undefined);
  return (
    choisis.find(({ question }) => !question) ??
    choisis[0] ?? {
      refus: explain(getPlages(horaires, rang), findFerie(rang), jours_feries),
      jour_de_service: rang,
    }
  );
}

function explain(plages: readonly Plage[], ferie: string | undefined, feries: AccueilFeries): Refus {
  if (plages.length === 0) return { code: 'jour' };
  return ferie !== undefined && feries === 'ferme' ? { code: 'ferie', ferie } : { code: 'heure', plages };
}
