import type { OffreServie, Portee } from '../catalogue/catalogue.ts';

/** Jusqu’où porte une offre, d’après ses codes de zone. */
export function getPortee(zone: readonly string[] | undefined): Portee {
  if (!zone || zone.length === 0) return 'inconnue';
  if (zone.some((code) => code === 'france' || code === '99100')) return 'nationale';
  const departements = new Set(zone.filter((code) => code.length === 2 || code.length === 3));
  if (departements.size > 1) return 'regionale';
  return departements.size === 1 ? 'departementale' : 'locale';
}

/** Locale ou départementale : elle n’est pas la même partout. */
export const isProche = ({ portee }: Pick<OffreServie, 'portee'>): boolean =>
  portee === 'locale' || portee === 'departementale';

/** Régionale ou nationale. Une zone inconnue n’est ni proche, ni large. */
export const isLarge = ({ portee }: Pick<OffreServie, 'portee'>): boolean =>
  portee === 'regionale' || portee === 'nationale';

export const libellesPortee: Readonly<Record<Portee, string>> = {
  locale: 'Dans quelques communes',
  departementale: 'Dans le département',
  regionale: 'Dans la région',
  nationale: 'Partout en France',
  inconnue: 'Zone à vérifier',
};
