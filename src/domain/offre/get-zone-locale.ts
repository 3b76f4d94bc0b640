import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';
import { listCodesDeZone } from '../commune/list-codes-de-zone.ts';

/**
 * Les codes de la zone d’une offre qui touchent le territoire ; undefined quand elle en sert toutes les communes,
 * que sa zone n’est pas connue, ou hors d’un territoire : elle sert peut-être bien plus.
 */
export function getZoneLocale(
  { offre, communes_servies }: OffreServie,
  { communes }: Pick<Territoire, 'communes'>,
): readonly string[] | undefined {
  const zone = offre.zone_eligibilite;
  if (zone === undefined || communes.length === 0 || communes_servies.length === communes.length)
    return undefined;
  const codes = listCodesDeZone(communes);
  return zone.filter((code) => codes.has(code));
}
