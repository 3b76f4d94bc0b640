import type { Offre } from '../catalogue/catalogue.ts';
import type { Source } from '../schema/champs.schema.ts';
import { countMois } from '../temps/count-mois.ts';
import { type DatePartielle, parseDateDeSource, toPremierJour } from './date-de-source.ts';

/** Ce qui date une fiche : une vérification, ou la plus récente de ses sources. */
export type DatesDePreuve = Pick<Offre, 'verifie_le' | 'verifie_par' | 'verifie_comment'> & {
  readonly source_le?: DatePartielle | undefined;
  readonly statut?: Offre['statut'] | undefined;
};

/** La preuve la plus récente de ce que dit une fiche. */
export interface Preuve {
  readonly date: DatePartielle;
  /** Quelqu’un a demandé à la structure ; sinon, on a seulement lu. */
  readonly verifiee: boolean;
}

/** De « recente » à « inconnue » : moins de 6 mois, de 6 à 12, plus de 12, sans date. */
export type Age = 'recente' | 'a-confirmer' | 'ancienne' | 'inconnue';

/** Au-delà, une information est à confirmer. */
export const MOIS_DE_CONFIANCE = 6;
/** Au-delà, elle ne prouve plus rien. */
export const MOIS_DE_PREUVE = 12;

// Un annuaire qui donne un numéro ne dit pas que l’offre existe, et dire qu’elle s’arrête ne la rajeunit pas.
const SANS_PREUVE: ReadonlySet<string> = new Set([
  'telephone',
  'courriel',
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'horaires_accueil',
  'site_web',
  'lien_source',
  'lien_mobilisation',
  'relais',
  'statut',
  'statut_precisions',
]);

const getPremierJour = (date: DatePartielle | undefined) => (date === undefined ? '' : toPremierJour(date));

/** La plus récente des dates, la première à égalité. */
const findDerniere = (dates: readonly (DatePartielle | undefined)[]): DatePartielle | undefined =>
  dates.reduce(
    (derniere, date) => (getPremierJour(date) > getPremierJour(derniere) ? date : derniere),
    undefined,
  );

type SourceDatee = Pick<Source, 'date' | 'champs'>;
const getDate = ({ date }: SourceDatee) => parseDateDeSource(date);

/** La date de la source la plus récente qui prouve l’offre elle-même. */
export const findSourceLe = (sources: readonly SourceDatee[]): DatePartielle | undefined =>
  findDerniere(
    sources.filter(({ champs }) => !champs?.every((champ) => SANS_PREUVE.has(champ))).map(getDate),
  );

/** La date de ce qui garantit un champ : la source qui le nomme, sinon celles qui garantissent toute la fiche. */
export function findDateDuChamp(sources: readonly SourceDatee[], champ: string): DatePartielle | undefined {
  const siennes = sources.filter(({ champs }) => champs?.includes(champ));
  const garantes = siennes.length > 0 ? siennes : sources.filter(({ champs }) => champs === undefined);
  return findDerniere(garantes.map(getDate));
}

/** La preuve la plus récente ; undefined quand rien n’est daté. Vérifiée par personne, une date n’est qu’une lecture. */
export function getPreuve({ verifie_le, verifie_par, source_le }: DatesDePreuve): Preuve | undefined {
  const date = findDerniere([verifie_le, source_le]);
  return date === undefined
    ? undefined
    : { date, verifiee: verifie_par !== undefined && date === verifie_le };
}

/** L’âge d’une preuve un jour donné (AAAA-MM-JJ). */
export function getAge(preuve: Pick<Preuve, 'date'> | undefined, aujourdhui: string): Age {
  if (preuve === undefined) return 'inconnue';
  const mois = countMois(toPremierJour(preuve.date), aujourdhui);
  // Un programme daté « 2027-2030 » ne prouve rien avant d’avoir commencé.
  if (mois < 0) return 'inconnue';
  if (mois < MOIS_DE_CONFIANCE) return 'recente';
  return mois < MOIS_DE_PREUVE ? 'a-confirmer' : 'ancienne';
}
