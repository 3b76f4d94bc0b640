import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';
import { describeZoneEnPhrases, type OffreAvecZone } from '../vocabulaire/zone-du-trajet.ts';

/** La zone d’une fiche. */
export interface ZoneDeFiche {
  /** Où habiter, ou par où le trajet doit passer. */
  readonly ou: string;
  /** La zone ne touche pas le territoire : le constat, puis pourquoi l’offre y est quand même. */
  readonly hors: readonly [constat: string, pourquoi: string] | undefined;
}

/** La zone d’une fiche, son nom déjà écrit en clair ; les mêmes mots à l’écran et sur papier. */
export function describeZoneDeFiche(
  zone: string | undefined,
  { offre, communes_servies }: Pick<OffreServie, 'communes_servies'> & { readonly offre: OffreAvecZone },
  { nom }: Pick<Territoire, 'nom'>,
): ZoneDeFiche {
  if (!zone)
    return { ou: 'Zone à vérifier\u00a0: demandez si votre commune est concernée.', hors: undefined };
  const constat = `Aucune commune du territoire ${nom} n’est dans cette zone.`;
  return {
    ou: describeZoneEnPhrases(offre, zone).join(' '),
    hors:
      communes_servies.length === 0 ? [constat, 'La fiche est là parce que c’est tout proche.'] : undefined,
  };
}
