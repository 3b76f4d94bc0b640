import type { Espace } from '../catalogue/catalogue.ts';
import { etapes, familles } from './besoins.ts';
import type { Categorie } from './categories.ts';
import { getLibelle } from './vocabulaires.ts';

/** Le nom d’une catégorie, dans la voix d’un espace. */
export const getLibelleCategorie = (
  { libelle, libelle_pro }: Pick<Categorie, 'libelle' | 'libelle_pro'>,
  espace: Espace,
): string => (espace === 'particuliers' ? libelle : libelle_pro);

/** Sa famille et son étape, pour un professionnel. */
export const describeParcours = ({ famille, etape }: Pick<Categorie, 'famille' | 'etape'>): string =>
  `${getLibelle(familles, famille)} · étape du parcours\u00a0: ${getLibelle(etapes, etape)}`;
