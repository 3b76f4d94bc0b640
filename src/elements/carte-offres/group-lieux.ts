import type { FeatureOffre, ProprietesOffre } from '@/domain/echange/to-geojson.ts';

/** Un point de la carte et toutes les offres qui s’y trouvent : une adresse, ou « quelque part à… ». */
export interface LieuDeCarte {
  readonly lon: number;
  readonly lat: number;
  readonly approche: boolean;
  readonly offres: readonly ProprietesOffre[];
}

/** Réunit les offres qui ont exactement le même point ; celles qui n’en ont pas sont laissées à la liste. */
export function groupLieux(offres: readonly FeatureOffre[]): readonly LieuDeCarte[] {
  const lieux = new Map<string, { lon: number; lat: number; approche: boolean; offres: ProprietesOffre[] }>();
  for (const { geometry, properties } of offres) {
    const [lon, lat] = geometry?.coordinates ?? [];
    if (lon === undefined || lat === undefined) continue;
    const cle = `${properties.precision} ${lon} ${lat}`;
    const lieu = lieux.get(cle);
    if (lieu) lieu.offres.push(properties);
    else lieux.set(cle, { lon, lat, approche: properties.precision === 'commune', offres: [properties] });
  }
  return [...lieux.values()];
}
