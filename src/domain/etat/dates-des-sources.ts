import type { Source } from '../schema/champs.schema.ts';
import { type DatePartielle, parseDateDeSource } from './date-de-source.ts';
import { findDerniere } from './get-preuve.ts';

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
