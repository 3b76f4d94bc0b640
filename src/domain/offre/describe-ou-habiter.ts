import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';

/** Où il faut habiter pour demander une offre. */
export interface OuHabiter {
  readonly ou: string;
  /** La zone ne touche pas le territoire : le constat, puis pourquoi l’offre y est quand même. */
  readonly hors: readonly [constat: string, pourquoi: string] | undefined;
}

/** Où habiter, d’après la zone déjà en clair ; les mêmes mots à l’écran et sur papier. */
export function describeOuHabiter(
  zone: string | undefined,
  { communes_servies }: Pick<OffreServie, 'communes_servies'>,
  { nom }: Pick<Territoire, 'nom'>,
): OuHabiter {
  if (!zone)
    return { ou: 'Zone à vérifier\u00a0: demandez si votre commune est concernée.', hors: undefined };
  const constat = `Aucune commune du territoire ${nom} n’est dans cette zone.`;
  return {
    ou: `Où habiter\u00a0: ${zone}.`,
    hors:
      communes_servies.length === 0
        ? [constat, 'La fiche est là parce que l’offre est toute proche.']
        : undefined,
  };
}
