import type { Commune } from './commune.ts';

/** « Saint-Claude (39) » : un nom que deux communes portent n’en désigne plus qu’une. */
export const formatCommune = ({ nom, departement }: Pick<Commune, 'nom' | 'departement'>): string =>
  `${nom} (${departement})`;
