import type { Plage } from '../contact/horaires.ts';
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

const isDans = (plages: readonly Plage[], minute: number) =>
  plages.some(([de, a]) => de <= minute && minute < a);

/** `rang` est celui de la date (rang-de-jour.ts) ; une plage comprend sa première minute, pas sa dernière. */
export function getCirculation(
  horaires: HorairesDesserte | undefined,
  rang: number,
  minute: number,
  departement?: string,
): Circulation {
  const { semaine, jours_feries } = horaires ?? {};
  if (!semaine) return { question: { code: 'horaires' }, jour_de_service: rang };
  const getPlages = (jour: number) => semaine[getRangDansSemaine(jour)] ?? [];
  const findFerie = (jour: number) =>
    jours_feries === 'ouvert' ? undefined : findJourFerie(fromRang(jour), departement)?.nom;

  const plages = getPlages(rang);
  const ferie = plages.length > 0 ? findFerie(rang) : undefined;
  if (ferie === undefined && isDans(plages, minute)) return { jour_de_service: rang };

  if (isDans(getPlages(rang - 1), minute + MINUTES_PAR_JOUR)) {
    const ferieVeille = findFerie(rang - 1);
    if (ferieVeille === undefined) return { jour_de_service: rang - 1 };
    if (jours_feries === 'inconnu')
      return { question: { code: 'ferie', ferie: ferieVeille }, jour_de_service: rang - 1 };
  }
  if (ferie === undefined)
    return {
      refus: plages.length > 0 ? { code: 'heure', plages } : { code: 'jour' },
      jour_de_service: rang,
    };
  return jours_feries === 'ferme'
    ? { refus: { code: 'ferie', ferie }, jour_de_service: rang }
    : { question: { code: 'ferie', ferie }, jour_de_service: rang };
}
